package kr.gwageo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWordsTest {
  private static final Object[] VALUES = {"v0", "v1", "v2", "v3", "v4"};

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everySightHasWordsAndWhatIsAmissHasAdvice(String language) {
    CheckWords words = new CheckWords(language);
    for (Sight sight : Sight.values()) {
      Remark remark = Remark.of(sight, VALUES);
      assertThat(words.seen(remark)).as("%s", sight).isNotBlank().doesNotContain("{", "''");
      assertThat(words.advice(remark).isPresent())
          .as("advice for %s", sight)
          .isEqualTo(sight.level() == Level.WARN || sight.level() == Level.FAIL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void rowsLevelsVerdictsCausesAndKindsHaveWords(String language) {
    CheckWords words = new CheckWords(language);
    List<String> keys =
        Stream.of(
                Stream.of(Row.values()).map(row -> "row." + row.id()),
                Stream.of(Level.values()).map(level -> "level." + lower(level)),
                Stream.of(Drift.Verdict.values()).map(verdict -> "verdict." + lower(verdict)),
                Stream.of(Drift.Cause.values()).map(cause -> "cause." + lower(cause)),
                Stream.of(FailureKind.values()).map(kind -> "word." + lower(kind)))
            .flatMap(each -> each)
            .toList();
    assertThat(words.keys()).containsAll(keys);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new CheckWords("ko").keys()).isEqualTo(new CheckWords("en").keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everySentenceOfASightIsUsed(String language) {
    List<String> sights = Stream.of(Sight.values()).map(CheckWordsTest::lower).toList();
    assertThat(new CheckWords(language).keys())
        .filteredOn(key -> key.startsWith("sight.") || key.startsWith("advice."))
        .allSatisfy(key -> assertThat(sights).contains(key.substring(key.indexOf('.') + 1)));
  }
}
