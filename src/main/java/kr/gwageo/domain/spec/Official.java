package kr.gwageo.domain.spec;

import java.time.LocalDate;
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
public record Official(
    LocalDate until,
    int months,
    SortedMap<String, LocalDate> leaders,
    Publicity published,
    SortedSet<String> withheld) {
  public Official {
    leaders = new TreeMap<>(leaders);
    withheld = new TreeSet<>(withheld);
  }

  /// Whose results are made public.
  public enum Publicity {
    /// Those of every competitor.
    EVERY_TEAM,
    /// Those of competitors that reached the bar; the others are told their own.
    REACHED
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
