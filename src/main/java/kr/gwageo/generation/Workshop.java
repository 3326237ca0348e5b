package kr.gwageo.generation;

import java.util.List;

/// Makes the problems of one family.
public interface Workshop {
  /// The length of most problems.
  long SHORT = 500;

  /// The structures of solution, five or more, always in the same order.
  List<Structure> structures();

  /// About how many characters a problem has, for whoever has to know what many of them take.
  default long length() {
    return SHORT;
  }
}
