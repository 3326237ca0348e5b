package kr.gwageo.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;

/// The page `docs/evidence/korean-puzzles.md`, from what was computed.
///
/// @param rounds by name
/// @param published accuracy by `model/task`
/// @param differences a table row for each item that we read otherwise than was published
record EvidencePage(
    Map<String, RoundResult> rounds, Map<String, Double> published, List<String> differences) {
  private static final String HEAD =
      """
      # Korean logical puzzles: published and recomputed

      Recorded answers of nine models to the nine Korean tasks of HAE-RAE/logical-puzzles (revision
      1e00b8f, MIT), 100 items each, travel as bodies of real HTTP responses through endpoint, runner,
      journal and scorer. The page is written by the profile `conformance`; the same test fails when a
      figure here is not what the program computes.

      ```
      GWAGEO_DATA=<folder> mvn -B -Pconformance test
      ```

      Every one of the 7,400 answers gets the published mark, but for the items named under
      "Differences". An answer that was cut off (`finish_reason` `length`) is a truncated outcome; it scores 0,
      and the last column shows the row without such items.

      """;

  String text() {
    return HEAD + accuracies() + differing() + verdicts() + independent();
  }

  private String accuracies() {
    StringBuilder page = new StringBuilder("## Accuracy by model and task\n\n");
    page.append(
        "| model | task | published | ours | n | truncated | no answer | without truncated |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    for (Sitting row : round("korean-puzzles").sittings()) {
      if (!row.sat()) {
        page.append(
            "| %s | %s | – | did not sit | – | – | – | – |\n".formatted(row.entry(), row.task()));
        continue;
      }
      page.append(
          "| %s | %s | %s | %s | %d | %d | %d | %s |\n"
              .formatted(
                  row.entry(),
                  row.task(),
                  shown(published.getOrDefault(row.entry() + "/" + row.task(), -1.0)),
                  shown(row.accuracy()),
                  row.trials(),
                  row.kinds().getOrDefault(Kind.TRUNCATED, 0),
                  row.kinds().getOrDefault(Kind.NO_ANSWER, 0),
                  withN(row.withoutTruncated())));
    }
    return page.append("\n").toString();
  }

  private String differing() {
    return """
    ## Differences

    %d of 7,400 items. In each the reply breaks off in the middle of a sentence, after the end of the
    model's reasoning and before any answer; its finish reason was not kept. The published mark comes
    from a draft inside the reasoning. An answer that the model gave in its thoughts alone, and was cut
    off before it gave, is no answer to the examiner: ours is right to score 0.

    | model and item | ours | published |
    |---|---|---|
    """
            .formatted(differences.size())
        + String.join("", differences)
        + "\n";
  }

  private String verdicts() {
    StringBuilder page = new StringBuilder("## Verdicts\n\n");
    page.append(
        """
        Equal weights over the nine tasks, no guess rate (answers are free), bar 0.95, one-sided error
        rate 0.05. Intervals are Fieller's at level 0.90.

        """);
    page.append(
        "| round | competitor | leader | ratio | without truncated | p reached | p not reached | verdict |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    for (String name : rounds.keySet()) {
      for (Verdict verdict : round(name).verdicts()) {
        page.append(rows(name, verdict));
      }
    }
    return page.append("\n").toString();
  }

  private String rows(String name, Verdict verdict) {
    if (verdict.composites().isEmpty()) {
      return "| %s | %s | – | no composite: %d tasks not sat | – | – | – | %s |\n"
          .formatted(name, verdict.competitor(), verdict.missedTasks().size(), verdict.decision());
    }
    return verdict.composites().stream()
        .map(row ->
            "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                    name,
                    row.competitor(),
                    row.leader(),
                    interval(row.ratio()),
                    interval(without(name, row)),
                    p(row.test().map(test -> test.pReached())),
                    p(row.test().map(test -> test.pNotReached())),
                    verdict.decision()))
        .collect(Collectors.joining());
  }

  private Estimate without(String round, Comparison main) {
    return round(round).comparisons().stream()
        .filter(row -> row.task().isEmpty())
        .filter(row -> row.competitor().equals(main.competitor()))
        .filter(row -> row.leader().equals(main.leader()))
        .filter(row ->
            row.variant().truncation() == Truncation.LEFT_OUT
                && row.variant().chanceCorrected() == main.variant().chanceCorrected())
        .map(Comparison::ratio)
        .findFirst()
        .orElseThrow();
  }

  private static String independent() {
    return """
    ## Independent recomputation

    [recompute.py](recompute.py) computes three of these verdicts from the published marks, with
    scipy's t distribution and without any code of gwageo. The test holds ratio and limits to its
    figures within 1e-6.

    ```
    GWAGEO_DATA=<folder> python3 docs/evidence/recompute.py
    ```
    """;
  }

  private RoundResult round(String name) {
    return Optional.ofNullable(rounds.get(name)).orElseThrow();
  }

  private static String shown(Estimate estimate) {
    return estimate instanceof Estimate.Known known ? shown(known.value()) : "undefined";
  }

  private static String withN(Estimate estimate) {
    return estimate instanceof Estimate.Known known
        ? shown(known.value()) + " (n " + known.n() + ")"
        : "undefined";
  }

  private static String interval(Estimate estimate) {
    return estimate instanceof Estimate.Known known
        ? "%s [%s, %s]"
            .formatted(
                shown(known.value()), shown(known.interval().low()), shown(known.interval().high()))
        : "undefined";
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String p(Optional<Double> value) {
    return value.map(p -> p < 0.001 ? "< 0.001" : shown(p)).orElse("–");
  }
}
