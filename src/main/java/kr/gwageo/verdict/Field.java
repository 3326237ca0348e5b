package kr.gwageo.verdict;

import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.statistics.Stratum;
import kr.gwageo.statistics.WeightedMean;

/// A task and all competitors that are ranked, on the items that the outcome policy leaves to all
/// of them.
final class Field {
  private final Questions questions;
  private final List<Sheet> sheets;
  private final int[] rows;
  private final int[] scored;

  /// @param sheets of the competitors, by their number
  Field(Questions questions, List<Sheet> sheets) {
    this.questions = questions;
    this.sheets = sheets;
    rows =
        IntStream.range(0, questions.count())
            .filter(i -> sheets.stream().noneMatch(sheet -> sheet.marks().excluded(i)))
            .toArray();
    scored =
        IntStream.of(rows)
            .filter(i -> sheets.stream().noneMatch(sheet -> sheet.marks().missing(i)))
            .toArray();
  }

  /// Whether failures on the wire left a score missing.
  boolean missing() {
    return scored.length < rows.length;
  }

  /// How many items all competitors have a score on.
  int scored() {
    return scored.length;
  }

  /// One against another. Scores that are missing stand for what is worst for the first.
  Stratum against(int upper, int lower) {
    return new Stratum(
        questions.weight(),
        sheets.get(upper).marks().scores(rows, false),
        sheets.get(lower).marks().scores(rows, true),
        new double[rows.length],
        questions.clusters(rows));
  }

  /// One's scores on the items that all have a score on.
  WeightedMean.Part part(int number) {
    return new WeightedMean.Part(
        questions.weight(),
        sheets.get(number).marks().scores(scored, false),
        questions.clusters(scored));
  }
}
