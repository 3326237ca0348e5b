package kr.gwageo.round;

import java.util.Optional;
import kr.gwageo.leaders.Pack;

/// What came of asking leaders for a pack.
///
/// @param pack empty as long as an answer has no score
/// @param unanswered trials without a score
public record Recording(Optional<Pack> pack, long unanswered) {}
