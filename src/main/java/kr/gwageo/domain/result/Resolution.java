package kr.gwageo.domain.result;

import java.util.OptionalLong;

/// Whether the items at hand suffice to tell the observed contrast from the bar, and how many more
/// it would take: to be significant at alpha with a chance of 80 %.
///
/// The observed contrast is itself uncertain, and with it the number of items; `fewest` and `most`
/// are the numbers for contrasts one standard error from it.
///
/// @param ratio items at hand over items needed, N / N*; 1 or more where they suffice
/// @param more items needed beyond those at hand, 0 where they suffice; empty: no number is known
///   to suffice, for the contrast is 0
/// @param fewest of the same, for a contrast one standard error farther from the bar
/// @param most of the same, for a contrast one standard error nearer; empty where that lies on the
///   bar or beyond it
/// @param stock how many more items the benchmarks have, as far as that is published of all
public record Resolution(
    double ratio, OptionalLong more, OptionalLong fewest, OptionalLong most, OptionalLong stock) {

  /// Whether more items would be needed than exist.
  public boolean moreThanExist() {
    return stock.isPresent() && more.orElse(Long.MAX_VALUE) > stock.getAsLong();
  }
}
