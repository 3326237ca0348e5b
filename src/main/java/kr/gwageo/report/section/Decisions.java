package kr.gwageo.report.section;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Cell;

/// Decisions in tables.
final class Decisions {
  private Decisions() {}

  static Cell cell(RoundView view, Decision decision, String... details) {
    return new Cell(view.words().name(decision), List.of(details), RoundView.tone(decision));
  }

  /// What the verdict would be under another convention; empty where it was not asked.
  static Optional<Decision> under(Verdict verdict, Variant variant) {
    return verdict.alternatives().stream()
        .filter(alternative -> alternative.variant().equals(variant))
        .map(Verdict.Alternative::decision)
        .findFirst();
  }
}
