package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealWordsTest {
  private static final List<Difference> DIFFERENCES =
      Stream.concat(
              Stream.of(Difference.Part.values()).map(Difference.Whole::new),
              Stream.of(
                  new Difference.Changed(1234, "문항"),
                  new Difference.Missing(1234, "문항"),
                  new Difference.Added(1234, "문항"),
                  new Difference.Repeated(1234, "문항"),
                  new Difference.Moved(1234, "문항", "다른 문항"),
                  new Difference.Unreadable(1234)))
          .map(Difference.class::cast)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyRefusalHasOneLineWithItsPlace(String language) {
    SealWords words = new SealWords(language);
    for (Why why : Why.values()) {
      String line = words.say(new SealException(why, "items.jsonl:7", "detail"));
      assertThat(line).as("%s", why).isNotBlank().doesNotContain("{", "\n");
      assertThat(line.contains("items.jsonl:7")).isEqualTo(why != Why.PHRASE_SHORT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyDifferenceHasOneLineWithItsPlace(String language) {
    SealWords words = new SealWords(language);
    for (Difference difference : DIFFERENCES) {
      String line = words.say(difference);
      assertThat(line).as("%s", difference).isNotBlank().doesNotContain("{", "\n");
      assertThat(line.contains("1234")).isEqualTo(!(difference instanceof Difference.Whole));
    }
  }

  @Test
  void bothLanguagesSayTheSameThingsAndNoMore() {
    assertThat(new SealWords("ko").keys())
        .isEqualTo(new SealWords("en").keys())
        .hasSize(Why.values().length + DIFFERENCES.size());
  }

  @Test
  void everyKindOfDifferenceWasAsked() {
    assertThat(DIFFERENCES.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Difference.class.getPermittedSubclasses());
  }
}
