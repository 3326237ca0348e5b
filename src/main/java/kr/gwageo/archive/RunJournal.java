package kr.gwageo.archive;

import java.util.Optional;
import kr.gwageo.domain.Exchange;

/// Where a run writes down what it asked and what was answered, and reads what earlier runs wrote.
/// For many threads at once.
public interface RunJournal {
  /// Adds an exchange; returns once it is on the disk.
  void append(Exchange exchange);

  /// Throws what keeps anything more from being written, if anything does.
  void mustBeSound();

  /// What it amounts to so far.
  Ledger ledger();

  /// Where is written down what is asked again to see whether models changed; empty where nothing
  /// is.
  default Optional<DriftJournal> drift() {
    return Optional.empty();
  }
}
