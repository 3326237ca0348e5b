package kr.gwageo.generation.longtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.Family;
import kr.gwageo.generation.Generator;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final byte[] SEED = {5};

  /// The end of a sentence and the beginning of the next may come again, but no stretch of two.
  private static final int STRETCH = 110;

  @Test
  void aTextIsAboutAsLongAsItsFamilySays() {
    for (Family family :
        List.of(
            Family.RETRIEVAL_4K,
            Family.RETRIEVAL_16K,
            Family.RETRIEVAL_64K,
            Family.RETRIEVAL_128K)) {
      for (Item item : Generator.items(family, 3, 6, SEED)) {
        assertThat((double) item.context().length() / family.length())
            .as(family.word() + " " + item.tags())
            .isBetween(0.97, 1.03);
      }
    }
  }

  @Test
  void noSentenceAndNoLongStretchComesTwice() {
    String text = Generator.items(Family.RETRIEVAL_64K, 2, 1, SEED).getFirst().context();
    assertThat(RetrievalCheck.sentences(text)).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    Set<String> stretches = new HashSet<>();
    for (int i = 0; i + STRETCH <= text.length(); i++) {
      assertThat(stretches.add(text.substring(i, i + STRETCH)))
          .as(text.substring(i, i + STRETCH))
          .isTrue();
    }
  }

  @Test
  void factsStandInEveryPartOfTheText() {
    Set<Integer> parts = new TreeSet<>();
    for (Item item : Generator.items(Family.RETRIEVAL_4K, 2, 120, SEED)) {
      String text = item.context();
      for (int at = text.indexOf("수리 요청"); at >= 0; at = text.indexOf("수리 요청", at + 1)) {
        parts.add(10 * at / text.length());
      }
    }
    assertThat(parts).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void recordsAreNumberedAndTheirDaysGoForward() {
    List<String> headings =
        Generator.items(Family.RETRIEVAL_16K, 1, 1, SEED)
            .getFirst()
            .context()
            .lines()
            .filter(line -> line.startsWith("["))
            .toList();
    assertThat(headings.getFirst()).startsWith("[1] 1월 5일 ");
    assertThat(headings.getLast()).startsWith("[" + headings.size() + "] 10월 ");
  }
}
