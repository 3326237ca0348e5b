package kr.gwageo.domain.scheme;

import java.util.List;
import java.util.Optional;

/// Where a team stands by a scheme, and whether it stays.
///
/// @param rank by total, and by the tie rule among equal totals; shared by teams that neither tells
///   apart, and empty where the team has no total
/// @param fate empty where the scheme removes nobody
/// @param grounds of the fate, and what else there is to know of the rank
public record Place(
    String team, Optional<Integer> rank, Optional<Fate> fate, List<Ground> grounds) {
  public Place {
    grounds = List.copyOf(grounds);
  }

  /// What becomes of a team.
  public enum Fate {
    STAYS,
    LEAVES,
    /// Figures or findings are lacking, or nothing tells it apart from a team on the other side.
    UNDECIDED
  }

  /// Why.
  public enum Ground {
    /// It failed on originality, which the scheme asks for.
    ORIGINALITY_FAILED,
    /// The scheme asks for originality, and that is not settled.
    ORIGINALITY_OPEN,
    /// Its total is among those that stay.
    WITHIN,
    /// Its total is below those that stay.
    BELOW,
    /// It has the same total as a team on the other side of the cut, and the tie rule does not tell
    /// them apart.
    TIED,
    /// A part has no points.
    NO_TOTAL,
    /// It depends on a team whose total or originality is not settled.
    OTHERS_OPEN,
    /// Its total is another's too, and the tie rule told them apart.
    TIE_BROKEN
  }
}
