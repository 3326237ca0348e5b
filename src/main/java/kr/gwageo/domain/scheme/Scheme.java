package kr.gwageo.domain.scheme;

import java.math.BigDecimal;
import java.util.List;
import kr.gwageo.domain.spec.Title;

/// How a competition's points are made of figures, as declared beforehand.
///
/// @param name of the scheme
/// @param title for people
/// @param meanDecimals to which means over teams are rounded, half up
/// @param parts whose points add up to the total
/// @param selection who stays
public record Scheme(
    String name, Title title, int meanDecimals, List<Part> parts, Selection selection) {
  public Scheme {
    parts = List.copyOf(parts);
  }

  /// A scheme by which nobody leaves.
  public Scheme(String name, Title title, int meanDecimals, List<Part> parts) {
    this(name, title, meanDecimals, parts, Selection.NONE);
  }

  /// The most points that a team can have.
  public BigDecimal max() {
    return parts.stream().map(Part::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
