package kr.gwageo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.OutcomePolicy.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `docs/outcomes.md` has one row for each outcome and each failure, and says of it what the code
/// does.
class OutcomesPageTest {
  private static final Path PAGE = Path.of("docs/outcomes.md");

  /// Cells of the rows that begin with this name.
  private static List<List<String>> rows(String name) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `" + name + "`"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyFailureHasOneRowThatSaysWhatTheCodeDoes(FailureKind kind) throws IOException {
    assertThat(rows(kind.name()))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get(1)).as("meaning").isNotEmpty();
          assertThat(row.get(2)).as("asked again").isEqualTo(kind.retriable() ? "yes" : "no");
          assertThat(row.get(3))
              .as("whose fault")
              .isEqualTo(kind.fault().name().toLowerCase(Locale.ROOT));
          assertThat(row.get(4)).as("score").isEqualTo("no score");
        });
  }

  @Test
  void noOtherFailureHasARow() throws IOException {
    List<String> named =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| `[A-Z_]+` .*"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(named)
        .containsExactlyElementsOf(
            Arrays.stream(FailureKind.values()).map(FailureKind::name).toList());
  }

  @Test
  void everyOutcomeHasARow() throws IOException {
    for (Class<?> outcome : Outcome.class.getPermittedSubclasses()) {
      assertThat(rows(outcome.getSimpleName())).as(outcome.getSimpleName()).isNotEmpty();
    }
  }

  @Test
  void whatThePolicyTreatsScoresByDefaultWhatThePageSays() throws IOException {
    Map<String, Treatment> treated =
        Map.of(
            "outcomes.no_answer", OutcomePolicy.DEFAULT.noAnswer(),
            "outcomes.ambiguous", OutcomePolicy.DEFAULT.ambiguous(),
            "outcomes.truncated", OutcomePolicy.DEFAULT.truncated(),
            "outcomes.refused", OutcomePolicy.DEFAULT.refused());
    for (Map.Entry<String, Treatment> field : treated.entrySet()) {
      assertThat(Files.readAllLines(PAGE))
          .filteredOn(line -> line.endsWith("| `" + field.getKey() + "` |"))
          .singleElement()
          .satisfies(line ->
              assertThat(line)
                  .contains(field.getValue() == Treatment.ZERO ? "| 0 |" : "| excluded |"));
    }
    assertThat(OutcomePolicy.DEFAULT.promptTooLong()).isEqualTo(OutcomePolicy.TooLong.FAILED);
  }
}
