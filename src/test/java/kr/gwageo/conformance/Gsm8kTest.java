package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.gwageo.conformance.Gsm8kPage.Solved;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The recorded solutions of four models to GSM8K get their published marks, by the scorer of
/// numbers and by that of mathematics.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Gsm8kTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGE = Path.of("docs/evidence/gsm8k.md");
  private static final int ITEMS = 1319;
  private static final String MARKER = "A:";

  private static final Map<String, Integer> PUBLISHED =
      Map.of(
          "6b_finetuning", 286,
          "6b_verification", 515,
          "175b_finetuning", 458,
          "175b_verification", 742);

  private final List<Solved> solved = new ArrayList<>();

  @BeforeAll
  void gradeEverySolution() throws IOException {
    Scorer numbers = Rubric.scorer(new ScorerSpec("number", Map.of()));
    Scorer formulas = Rubric.scorer(new ScorerSpec("mathematics", Map.of()));
    int row = 0;
    for (String line : Files.readAllLines(data())) {
      JsonNode record = JSON.readTree(line);
      String key = answer(record.get("ground_truth").asText());
      Item number =
          item("gsm8k-" + ++row, new Target.Numeric(new BigDecimal(key.replace(",", ""))));
      Item text = item("gsm8k-" + row, new Target.Text(List.of(key)));
      for (String model : Gsm8kPage.MODELS) {
        String solution = record.get(model).get("solution").asText();
        solved.add(
            new Solved(
                model,
                number.id(),
                record.get(model).get("is_correct").asBoolean(),
                key.replace(",", "").equals(answer(solution).replace(",", "")),
                key.equals(answer(solution)),
                numbers.read(number, solution),
                formulas.read(number, solution),
                formulas.read(text, solution)));
      }
    }
  }

  private static Item item(String id, Target target) {
    return new Item("gsm8k", id, "?", List.of(), target, "", id, List.of(), "");
  }

  /// What follows the last marker of a solution, nothing where there is none.
  private static String answer(String solution) {
    int marker = solution.lastIndexOf(MARKER);
    return marker < 0 ? "" : solution.substring(marker + MARKER.length()).strip();
  }

  private static Path data() {
    Path data = Path.of(System.getenv().getOrDefault("GWAGEO_DATA", ""));
    assertThat(data).as("the folder that GWAGEO_DATA names").isAbsolute();
    return data.resolve("gsm8k/example_model_solutions.jsonl");
  }

  @Test
  void thePublishedMarksAddUpToThePublishedFigures() {
    assertThat(solved).hasSize(ITEMS * Gsm8kPage.MODELS.size());
    PUBLISHED.forEach((model, figure) ->
        assertThat(count(model, Solved::published)).as(model).isEqualTo((long) figure));
  }

  @Test
  void theScorerOfNumbersGivesEveryPublishedMark() {
    assertThat(solved)
        .allSatisfy(row -> assertThat(Solved.right(row.number())).isEqualTo(row.published()));
  }

  @Test
  void theScorerOfMathematicsGivesEveryPublishedMark() {
    assertThat(solved)
        .allSatisfy(row -> {
          assertThat(Solved.right(row.formula())).isEqualTo(row.published());
          assertThat(Solved.right(row.text())).isEqualTo(row.published());
        });
  }

  @Test
  void thePublishedMarksCompareTheLastAnswersAsTextWithoutCommas() {
    assertThat(solved).allSatisfy(row -> assertThat(row.sameText()).isEqualTo(row.published()));
  }

  @Test
  void everyReadingExplainsItself() {
    assertThat(solved)
        .extracting(Solved::formula)
        .extracting(Reading::explanation)
        .allSatisfy(explanation -> assertThat(explanation).isNotBlank());
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    String page = new Gsm8kPage(solved, PUBLISHED).text();
    if ("write".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Devidence=write").hasContent(page);
  }

  private long count(String model, Predicate<Solved> which) {
    return solved.stream().filter(row -> row.model().equals(model)).filter(which).count();
  }
}
