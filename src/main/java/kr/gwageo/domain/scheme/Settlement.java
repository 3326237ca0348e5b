package kr.gwageo.domain.scheme;

import java.util.Set;

/// The totals of a round.
///
/// @param basis where the scheme comes from
/// @param rules the scheme
/// @param totals that it makes
public record Settlement(Basis basis, Scheme rules, Totals totals) {

  /// Where a scheme comes from.
  public enum Basis {
    /// It was sealed with the rules.
    SEALED,
    /// An amendment put it in place of what was sealed.
    AMENDED,
    /// It was named when the round was decided.
    UNSEALED
  }

  /// The totals as those may see them who are told of some teams alone.
  public Settlement only(Set<String> teams) {
    return new Settlement(basis, rules, totals.only(teams));
  }
}
