package kr.gwageo.archive;

import java.util.List;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Probe;

/// Where a run writes down what it asked and what was answered, and reads what earlier runs wrote.
/// For many threads at once.
public interface RunJournal {
  /// Adds an exchange; returns once it is on the disk.
  void append(Exchange exchange);

  /// Adds a probe; returns once it is on the disk.
  void append(Probe probe);

  /// Throws what keeps anything more from being written, if anything does.
  void mustBeSound();

  /// What it amounts to so far.
  Ledger ledger();

  /// What was asked again to see whether models changed, in order.
  List<Probe> probes();
}
