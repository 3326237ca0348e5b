package kr.gwageo.seal;

import java.nio.file.Path;

/// What locks a set's items at rest.
public sealed interface SealKey {

  /// A file with 32 random bytes, as [Sealer#newKey] makes it.
  record KeyFile(Path path) implements SealKey {}

  /// A pass phrase that people remember or keep in a safe.
  record Phrase(String words) implements SealKey {
    /// Never shows the words, so that no message or log does.
    @Override
    public String toString() {
      return "Phrase[…]";
    }
  }
}
