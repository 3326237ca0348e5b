package kr.gwageo.domain.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an official round fixes beyond a practice round.
///
/// @param until the last day on which a leader may have been released
/// @param months how long before that day the first one is
/// @param leaders the day of release of each leader's snapshot, by the entry's name
/// @param published whose results the public bundle names
/// @param withheld tasks whose items the bundles do not show
/// @param scheme by which points are made, as the spec names it; empty: the seal holds none
/// @param originality criteria on which every team's originality is examined; none: the findings
///   name their own
public record Official(
    LocalDate until,
    int months,
    SortedMap<String, LocalDate> leaders,
    Publicity published,
    SortedSet<String> withheld,
    Optional<String> scheme,
    List<String> originality) {
  public Official {
    leaders = new TreeMap<>(leaders);
    withheld = new TreeSet<>(withheld);
    originality = List.copyOf(originality);
  }

  /// Whose results are made public.
  public enum Publicity {
    /// Those of every competitor.
    EVERY_TEAM,
    /// Those of competitors that reached the bar; the others are told their own.
    REACHED
  }

  /// The same with these days of release.
  public Official released(SortedMap<String, LocalDate> dates) {
    return new Official(until, months, dates, published, withheld, scheme, originality);
  }

  /// The first day on which a leader may have been released.
  public LocalDate from() {
    return until.minusMonths(months);
  }

  /// Whether a leader released on this day is one to be compared with.
  public boolean holds(LocalDate released) {
    return !released.isBefore(from()) && !released.isAfter(until);
  }
}
