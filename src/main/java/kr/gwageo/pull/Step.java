package kr.gwageo.pull;

import java.time.Duration;
import java.util.Optional;

/// How one attempt at a file ended.
sealed interface Step {

  /// All bytes are in the part.
  ///
  /// @param etag the server's name for the content
  /// @param commit that the file is of, where the server tells it
  record Whole(Optional<String> etag, Optional<String> commit) implements Step {}

  /// The part is of something else than the server has now.
  record Anew() implements Step {}

  /// It may go better another time.
  ///
  /// @param why what it is called if it does not
  /// @param pause as long as the server wants
  /// @param found what happened
  record Setback(PullException.Kind why, Optional<Duration> pause, String found) implements Step {}
}
