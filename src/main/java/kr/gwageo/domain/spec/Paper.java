package kr.gwageo.domain.spec;

import java.util.List;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Item;

/// A task with everything needed to ask and grade it.
///
/// @param task as the round uses it
/// @param benchmark its definition
/// @param items how many items it has
/// @param digest of its items, in their order
/// @param shots its solved examples
/// @param defects of items, and what was done with them
public record Paper(
    Task task,
    BenchmarkSpec benchmark,
    int items,
    Digest digest,
    List<Item> shots,
    List<Defect> defects) {
  public Paper {
    shots = List.copyOf(shots);
    defects = List.copyOf(defects);
  }
}
