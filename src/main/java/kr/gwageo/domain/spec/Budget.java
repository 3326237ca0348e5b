package kr.gwageo.domain.spec;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/// What an entry may use up over all runs of a round; then it is asked nothing more.
///
/// @param tokens of prompts and replies together; empty: no such limit
/// @param money in the currency of the entry's price; empty: no such limit
public record Budget(OptionalLong tokens, Optional<BigDecimal> money) {
  /// Without limit.
  public static final Budget NONE = new Budget(OptionalLong.empty(), Optional.empty());
}
