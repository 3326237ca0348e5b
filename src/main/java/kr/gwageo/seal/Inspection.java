package kr.gwageo.seal;

import java.util.List;

/// What came of comparing with a receipt.
///
/// @param receipt what was sealed
/// @param differences all there are: those of the whole set, then by line, then where the order
///   changes, then what is missing
public record Inspection(Receipt receipt, List<Difference> differences) {
  public Inspection {
    differences = List.copyOf(differences);
  }

  /// Whether everything is as it was sealed.
  public boolean intact() {
    return differences.isEmpty();
  }
}
