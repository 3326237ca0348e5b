package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.conformance.RecordedChoices.Recorded;
import kr.gwageo.scoring.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Recorded replies to Korean multiple-choice questions give the published accuracies, and the
/// scorer of choices reads them as the original harness did, or better.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoreanMcqAnswersTest {
  private static final Path PAGE = Path.of("docs/evidence/korean-mcq-answers.md");
  private static final int ROWS = 105_486;
  private static final double LEAST_AGREEMENT = 99.5;

  /// Published to two decimals; a hair more for binary fractions.
  private static final double ROUNDING = 0.005 + 1e-9;

  private final List<ReadChoice> all = new ArrayList<>();
  private final Map<String, Double> published = new HashMap<>();

  @BeforeAll
  void readEveryReply() throws IOException {
    Path data = Path.of(System.getenv().getOrDefault("GWAGEO_DATA", ""));
    assertThat(data).as("the folder that GWAGEO_DATA names").isAbsolute();
    Path folder = data.resolve("korean-mcq-answers");
    published.putAll(RecordedChoices.published(folder));
    for (RecordedChoices file : RecordedChoices.FILES) {
      for (Recorded reply : file.in(folder)) {
        all.add(ReadChoice.of(file, reply));
      }
    }
  }

  @Test
  void everyAccuracyIsThePublishedOneWithoutFailedRows() {
    assertThat(all).hasSize(ROWS);
    assertThat(RecordedChoices.FILES)
        .allSatisfy(file ->
            assertThat(accuracy(rows(file).stream().filter(row -> !row.reply().failed()).toList()))
                .isCloseTo(file.published(published), within(ROUNDING)));
  }

  @Test
  void failuresCountedAsWrongGiveAnotherAccuracy() {
    RecordedChoices file =
        RecordedChoices.FILES.stream()
            .filter(each -> each.file().equals("[CLIcK] gpt-51-medium-2025-11-13"))
            .findFirst()
            .orElseThrow();
    assertThat(file.published(published)).isEqualTo(89.81);
    assertThat(accuracy(rows(file))).isCloseTo(85.98, within(ROUNDING));
  }

  @Test
  void weReadWhatTheOriginalHarnessRead() {
    for (boolean oneLetter : List.of(true, false)) {
      List<ReadChoice> rows =
          all.stream()
              .filter(row -> row.reply().read() && row.reply().oneLetter() == oneLetter)
              .toList();
      assertThat(rows).hasSizeGreaterThan(10_000);
      assertThat(KoreanMcqPage.percent(KoreanMcqPage.alike(rows), rows.size()))
          .as("one letter: " + oneLetter)
          .isGreaterThanOrEqualTo(LEAST_AGREEMENT);
    }
  }

  @Test
  void everyDisagreementHasAReason() {
    assertThat(all)
        .filteredOn(row -> row.reply().read() && !row.agrees())
        .allSatisfy(row -> assertThat(row.reason()).as(row.reply().name()).isPresent());
  }

  @Test
  void theHarnesssOwnWordsAreNoAnswer() {
    assertThat(all)
        .filteredOn(row -> row.reply().none())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.reading()).isInstanceOf(Reading.NoAnswer.class));
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    String page = new KoreanMcqPage(all, published).text();
    if ("write".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Devidence=write").hasContent(page);
  }

  private List<ReadChoice> rows(RecordedChoices file) {
    return all.stream().filter(row -> row.file().equals(file)).toList();
  }

  private static double accuracy(List<ReadChoice> rows) {
    long right = rows.stream().filter(row -> row.reply().pred().equals(row.reply().key())).count();
    return KoreanMcqPage.percent(right, rows.size());
  }
}
