package kr.gwageo.verdict;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;

/// A competitor and a leader on a task that both sat, paired by item.
record Meeting(Sheet competitor, Standing leader) {

  Questions questions() {
    return competitor.questions();
  }

  /// Whether failures on the wire leave out an item that the outcome policy would keep.
  boolean missing() {
    return IntStream.range(0, questions().count())
        .anyMatch(i -> !any(marks -> marks.excluded(i)) && any(marks -> marks.missing(i)));
  }

  private boolean any(Predicate<Marks> property) {
    return property.test(competitor.marks()) || leader.marks().filter(property).isPresent();
  }

  /// The scores that are compared under this variant.
  Pairs under(Variant variant) {
    int[] rows = rows(variant);
    boolean best = variant.missing() == Missing.BEST_CASE;
    boolean worst = variant.missing() == Missing.WORST_CASE;
    double[] above = competitor.marks().scores(rows, best);
    double[] below =
        leader.marks().map(marks -> marks.scores(rows, worst)).orElseGet(() -> above.clone());
    return new Pairs(questions(), rows, above, below, leader);
  }

  private int[] rows(Variant variant) {
    return IntStream.range(0, questions().count())
        .filter(i ->
            kept(competitor.marks(), i, variant)
                && leader.marks().filter(marks -> !kept(marks, i, variant)).isEmpty())
        .toArray();
  }

  private static boolean kept(Marks marks, int i, Variant variant) {
    boolean standsIn = variant.missing() != Missing.LEFT_OUT;
    boolean truncatedCounts = variant.truncation() == Truncation.COUNTED;
    return !marks.excluded(i)
        && (standsIn || !marks.missing(i))
        && (truncatedCounts || !marks.truncated(i));
  }
}
