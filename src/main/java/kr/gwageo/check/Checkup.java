package kr.gwageo.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.examination.Subject;
import kr.gwageo.check.result.CheckPlan;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Finding;
import kr.gwageo.endpoint.Access;

/// Makes every examination of one endpoint, in their order.
public final class Checkup {

  /// Who wants to know how far a check has come.
  @FunctionalInterface
  public interface Audience {
    /// An examination begins.
    ///
    /// @param row its name
    /// @param number from 1
    /// @param count of all
    void begins(String row, int number, int count);
  }

  private final InstantSource clock;
  private final String tool;

  /// @param clock one that does not run backwards
  /// @param tool name and version of the program, for the record
  public Checkup(InstantSource clock, String tool) {
    this.clock = clock;
    this.tool = tool;
  }

  /// What the endpoint really does. Whatever it does, there is a report, within the times of the
  /// plan.
  ///
  /// @throws IllegalArgumentException if the endpoint's address or protocol, or the certificates to
  ///   be trusted cannot be
  public CheckReport of(CheckPlan plan, Access access, Audience audience)
      throws InterruptedException {
    Instant startedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Finding> findings = new ArrayList<>();
    try (Subject subject = new Subject(plan, access, clock)) {
      Row[] rows = Row.values();
      for (Row row : rows) {
        audience.begins(row.id(), findings.size() + 1, rows.length);
        findings.add(row.examine(subject));
      }
      return new CheckReport(
          CheckReport.SCHEMA,
          tool,
          startedAt,
          Duration.ofMillis(Duration.between(startedAt, clock.instant()).toMillis()),
          new CheckReport.Asked(
              plan.service().url(), plan.service().protocol(), plan.service().model()),
          subject.served(),
          subject.expense(),
          findings,
          subject.recordings(),
          Optional.empty());
    }
  }

  /// How an endpoint compares with its earlier self.
  public static Drift compare(CheckReport earlier, CheckReport now) {
    return new EarlierSelf(earlier, now).drift();
  }
}
