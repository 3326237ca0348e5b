package kr.gwageo.check.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that a check found.
///
/// @param schema name and version of this form
/// @param tool that checked
/// @param startedAt in UTC
/// @param elapsed for the whole
/// @param asked what was checked
/// @param served who answered
/// @param expense what it took
/// @param findings one for each examination, in their order
/// @param recordings of the fixed prompts, for later comparison
/// @param against an earlier check, where there was one
public record CheckReport(
    String schema,
    String tool,
    Instant startedAt,
    Duration elapsed,
    Asked asked,
    Served served,
    Expense expense,
    List<Finding> findings,
    List<Recording> recordings,
    Optional<Drift> against) {
  /// Name and version of this form.
  public static final String SCHEMA = "gwageo/check/1";

  public CheckReport {
    findings = List.copyOf(findings);
    recordings = List.copyOf(recordings);
  }

  /// Whom the check was put to.
  public record Asked(String url, String protocol, String model) {}

  /// Who says to have answered.
  ///
  /// @param models names that replies gave, sorted
  /// @param fingerprints of configurations that replies gave, sorted
  public record Served(List<String> models, List<String> fingerprints) {
    public Served {
      models = List.copyOf(models);
      fingerprints = List.copyOf(fingerprints);
    }
  }

  /// What the check took.
  ///
  /// @param requests sent
  /// @param waits because the endpoint asked to come back later
  /// @param promptTokens as reported
  /// @param completionTokens as reported
  /// @param uncounted requests whose replies reported no tokens
  public record Expense(
      long requests, long waits, long promptTokens, long completionTokens, long uncounted) {}

  /// How many findings have this level.
  public long count(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  /// The same, compared with an earlier check.
  public CheckReport against(Drift drift) {
    return new CheckReport(
        schema,
        tool,
        startedAt,
        elapsed,
        asked,
        served,
        expense,
        findings,
        recordings,
        Optional.of(drift));
  }
}
