package kr.gwageo.report.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Findings as a team's build server shows them: one subject, and what was asked of it.
///
/// @param name of the subject
/// @param when its first answer came; empty where none did
/// @param facts beside the findings
/// @param cases what was asked of it
public record Suite(
    String name, Optional<Instant> when, List<Document.Fact> facts, List<Case> cases) {
  public Suite {
    facts = List.copyOf(facts);
    cases = List.copyOf(cases);
  }

  /// One thing that was asked.
  ///
  /// @param group what it belongs to
  /// @param name what was asked
  /// @param details beside the outcome
  public record Case(String group, String name, Outcome outcome, List<String> details) {
    public Case {
      details = List.copyOf(details);
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It was met.
    record Passed() implements Outcome {}

    /// It was not met.
    record Failed(String why) implements Outcome {}

    /// The figures say neither.
    record Open(String why) implements Outcome {}

    /// There are no figures to say it by, as answers are missing.
    record Broken(String why) implements Outcome {}
  }

  /// How many cases came out in this way.
  public long count(Class<? extends Outcome> way) {
    return cases.stream().filter(one -> way.isInstance(one.outcome())).count();
  }
}
