package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.item.Item;

/// A task with everything needed to ask and grade it.
///
/// @param task as the round uses it
/// @param benchmark its definition
/// @param items how many items it has
/// @param digest of its items, in their order
/// @param shots its solved examples
/// @param defects of items, and what was done with them
/// @param judging how judges read the answers; empty where they do not
public record Paper(
    Task task,
    BenchmarkSpec benchmark,
    int items,
    Digest digest,
    List<Item> shots,
    List<Defect> defects,
    Optional<Judging> judging) {
  public Paper {
    shots = List.copyOf(shots);
    defects = List.copyOf(defects);
  }

  /// A task that no judges read.
  public Paper(
      Task task,
      BenchmarkSpec benchmark,
      int items,
      Digest digest,
      List<Item> shots,
      List<Defect> defects) {
    this(task, benchmark, items, digest, shots, defects, Optional.empty());
  }

  /// The paper where only so many of its items count.
  Paper counting(int counted) {
    return new Paper(task, benchmark, counted, digest, shots, defects, judging);
  }

  /// The paper without what may change from one run to the next.
  Paper binding() {
    return new Paper(task.binding(), benchmark, items, digest, shots, defects, judging);
  }
}
