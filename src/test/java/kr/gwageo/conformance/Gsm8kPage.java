package kr.gwageo.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gwageo.scoring.Reading;

/// The page `docs/evidence/gsm8k.md`, from what was computed.
///
/// @param published figures by model
record Gsm8kPage(List<Solved> solved, Map<String, Integer> published) {
  static final List<String> MODELS =
      List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");

  /// One recorded solution.
  ///
  /// @param published mark
  /// @param sameText whether its last answer and the key's are the same text without commas
  /// @param sameCommas whether they are the same text as they stand
  /// @param number as the scorer of numbers reads it
  /// @param formula as the scorer of mathematics reads it, the key a number
  /// @param text the same, the key a text
  record Solved(
      String model,
      String id,
      boolean published,
      boolean sameText,
      boolean sameCommas,
      Reading number,
      Reading formula,
      Reading text) {

    static boolean right(Reading reading) {
      return reading instanceof Reading.Answer answer && answer.value() == 1;
    }
  }

  private static final String HEAD =
      """
      # GSM8K: published and recomputed

      Recorded solutions of four models to the 1,319 test items of openai/grade-school-math (revision
      3101c7d, MIT), each with its published mark. A solution ends with a line `A: 42`, and so does the
      key. The page is written by the profile `conformance`; the same test fails when a figure here is
      not what the program computes.

      ```
      GWAGEO_DATA=<folder> mvn -B -Pconformance test -Dtest=Gsm8kTest
      ```

      """;

  String text() {
    return HEAD + figures() + howMarked() + unread();
  }

  private String figures() {
    StringBuilder page = new StringBuilder("## Correct of 1,319\n\n");
    page.append(
        "| model | published | `number` | `mathematics`, key as number | `mathematics`, key as text"
            + " |\n");
    page.append("|---|---|---|---|---|\n");
    for (String model : MODELS) {
      page.append(
          "| %s | %d | %d | %d | %d |\n"
              .formatted(
                  model,
                  published.getOrDefault(model, 0),
                  count(model, row -> Solved.right(row.number())),
                  count(model, row -> Solved.right(row.formula())),
                  count(model, row -> Solved.right(row.text()))));
    }
    long same =
        solved.stream()
            .filter(row -> Solved.right(row.number()) == row.published())
            .filter(row -> Solved.right(row.formula()) == row.published())
            .filter(row -> Solved.right(row.text()) == row.published())
            .count();
    return page.append(
            """

            Both scorers run without an option. Each of them, and each way to give the key, has the
            published mark on %d of %d solutions, not in the sum alone.

            """
                .formatted(same, solved.size()))
        .toString();
  }

  private String howMarked() {
    return """
    ## How the published marks were made

    They are what follows the last `A:` of solution and key, compared as texts without thousands
    commas: that gives the published mark on %d of %d solutions. With the commas it does not on
    these: %s.

    """
        .formatted(
            solved.stream().filter(row -> row.sameText() == row.published()).count(),
            solved.size(),
            names(row -> row.sameCommas() != row.published()));
  }

  private String unread() {
    return """
    ## Solutions without one answer

    None of them is marked correct, and none is by us.

    | scorer | no answer | ambiguous |
    |---|---|---|
    | `number` | %s | %s |
    | `mathematics` | %s | %s |
    """
        .formatted(
            names(row -> row.number() instanceof Reading.NoAnswer),
            names(row -> row.number() instanceof Reading.Ambiguous),
            names(row -> row.formula() instanceof Reading.NoAnswer),
            names(row -> row.formula() instanceof Reading.Ambiguous));
  }

  private long count(String model, Predicate<Solved> which) {
    return solved.stream().filter(row -> row.model().equals(model)).filter(which).count();
  }

  private String names(Predicate<Solved> which) {
    String names =
        solved.stream()
            .filter(which)
            .map(row -> row.model() + "/" + row.id())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }
}
