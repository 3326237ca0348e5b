package kr.gwageo.generation;

import java.util.List;

/// Makes the problems of one family.
public interface Workshop {

  /// The structures of solution, five or more, always in the same order.
  List<Structure> structures();
}
