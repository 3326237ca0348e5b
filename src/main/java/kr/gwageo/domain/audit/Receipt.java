package kr.gwageo.domain.audit;

import java.time.Instant;
import java.util.Optional;

/// A third party's proof that a file existed at a time.
///
/// @param file that was stamped
/// @param at the time, by the third party's clock
/// @param authority name of the third party, where somebody who is trusted vouches for it
/// @param began when the first request of the round was sent, if the file is the seal, which should
///   have been stamped before, and if the time is on record
public record Receipt(
    String file, Instant at, Optional<String> authority, Optional<Instant> began) {

  /// Whether the seal was stamped only after the run began.
  public boolean late() {
    return began.filter(at::isAfter).isPresent();
  }
}
