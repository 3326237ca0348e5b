package kr.gwageo.domain.scheme;

import java.util.List;
import java.util.OptionalInt;

/// Who stays by a scheme, as declared beforehand.
///
/// @param keep how many teams stay; empty: no total removes anybody
/// @param ties parts by whose points, in this order, teams with equal totals are told apart
/// @param originality whether a team leaves that failed on originality, whatever its total
/// @param movesUp whether the next team takes the place of one that leaves for that; else the place
///   stays empty
public record Selection(OptionalInt keep, List<String> ties, boolean originality, boolean movesUp) {
  /// Nobody leaves.
  public static final Selection NONE = new Selection(OptionalInt.empty(), List.of(), false, false);

  public Selection {
    ties = List.copyOf(ties);
  }

  /// Whether anybody can leave by it.
  public boolean removes() {
    return keep.isPresent() || originality;
  }
}
