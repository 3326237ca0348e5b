package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Paper;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private final HandmadeRound round = new HandmadeRound().task("a", 1, 12, 4, 3);
  private final Paper paper = round.round().paper("a");

  @Test
  void itemsHaveAnOrderOfTheirOwn() {
    Questions given = new Questions(paper, round.items(), new HashMap<>(), false);
    Questions reversed = new Questions(paper, round.items().reversed(), new HashMap<>(), false);
    assertThat(items(reversed)).isEqualTo(items(given));
    assertThat(items(given)).containsExactlyInAnyOrderElementsOf(round.items());
  }

  @Test
  void itemsOfOnePassageAreOneCluster() {
    Questions questions = new Questions(paper, round.items(), new HashMap<>(), false);
    int[] rows = IntStream.range(0, 12).toArray();
    int[] clusters = questions.clusters(rows);
    for (int i : rows) {
      for (int j : rows) {
        boolean together = questions.item(i).cluster().equals(questions.item(j).cluster());
        assertThat(clusters[i] == clusters[j]).isEqualTo(together);
      }
    }
  }

  @Test
  void refusesOneItemTwice() {
    List<Item> twice = new ArrayList<>(round.items());
    twice.set(3, twice.get(4));
    assertThatThrownBy(() -> new Questions(paper, twice, new HashMap<>(), false))
        .hasMessageContaining("with 11 ids");
  }

  private static List<Item> items(Questions questions) {
    return IntStream.range(0, questions.count()).mapToObj(questions::item).toList();
  }
}
