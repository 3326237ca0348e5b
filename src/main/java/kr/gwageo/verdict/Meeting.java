package kr.gwageo.verdict;

import java.util.stream.IntStream;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;

/// A competitor and a leader on a task that both sat, paired by item.
record Meeting(Sheet competitor, Sheet leader) {
  Meeting {
    if (competitor.questions() != leader.questions()) {
      throw new IllegalArgumentException("these two did not sit the same task");
    }
  }

  Questions questions() {
    return competitor.questions();
  }

  /// Whether failures on the wire leave out an item that the outcome policy would keep.
  boolean missing() {
    return rows(new Variant(true, Truncation.COUNTED, Missing.LEFT_OUT)).length
        < rows(new Variant(true, Truncation.COUNTED, Missing.BEST_CASE)).length;
  }

  /// The scores that are compared under this variant.
  Pairs under(Variant variant) {
    int[] rows = rows(variant);
    boolean best = variant.missing() == Missing.BEST_CASE;
    boolean worst = variant.missing() == Missing.WORST_CASE;
    return new Pairs(questions(), rows, competitor.scores(rows, best), leader.scores(rows, worst));
  }

  private int[] rows(Variant variant) {
    return IntStream.range(0, questions().count())
        .filter(i -> kept(competitor.mark(i), variant) && kept(leader.mark(i), variant))
        .toArray();
  }

  private static boolean kept(Mark mark, Variant variant) {
    boolean standsIn = variant.missing() != Missing.LEFT_OUT;
    boolean truncatedCounts = variant.truncation() == Truncation.COUNTED;
    return !mark.excluded()
        && (standsIn || !mark.missing())
        && (truncatedCounts || !mark.truncated());
  }
}
