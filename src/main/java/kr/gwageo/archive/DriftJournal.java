package kr.gwageo.archive;

import java.util.List;
import kr.gwageo.domain.Probe;

/// Where a run writes down what it asked again to see whether models changed, and reads what
/// earlier runs wrote. For many threads at once.
public interface DriftJournal {
  /// Adds a probe; returns once it is on the disk.
  void append(Probe probe);

  /// All of them, in order.
  List<Probe> probes();
}
