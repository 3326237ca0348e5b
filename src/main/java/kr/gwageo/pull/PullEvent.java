package kr.gwageo.pull;

import java.time.Duration;
import java.util.OptionalLong;

/// What happens during a pull.
public sealed interface PullEvent {

  /// The file it happens to.
  Which which();

  /// A file, and its place among those of the benchmark.
  ///
  /// @param number from 1
  /// @param of how many
  /// @param path as the definition has it
  record Which(int number, int of, String path) {}

  /// The file is there already, and right.
  record There(Which which, Pulled.File file) implements PullEvent {}

  /// So much of the file is there.
  ///
  /// @param total bytes of the whole file, where somebody tells them
  /// @param attempt from 1
  record Progress(Which which, long bytes, OptionalLong total, int attempt) implements PullEvent {}

  /// What had come before is of no use: the file begins anew.
  record Anew(Which which) implements PullEvent {}

  /// The attempt failed; the next one follows after a while.
  ///
  /// @param attempt the one that failed, from 1
  record Waiting(Which which, PullException.Kind why, Duration pause, int attempt)
      implements PullEvent {}

  /// The file is whole, right and at its path.
  record Fetched(Which which, Pulled.File file) implements PullEvent {}
}
