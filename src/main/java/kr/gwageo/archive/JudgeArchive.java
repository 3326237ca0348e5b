package kr.gwageo.archive;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.judge.JudgeTrial;

/// The record of what judges were asked: a plan that is fixed before the first request, and a
/// journal whose first line carries the plan's digest. The plan in turn holds the digest of every
/// prompt, and so of every answer that is shown.
public final class JudgeArchive implements RunJournal, AutoCloseable {
  static final String PLAN = "24-judges-plan.jsonl";
  static final String JOURNAL = "24-judges.jsonl";
  static final String LABELS = "24-labels.jsonl";

  private final Journal journal;

  private JudgeArchive(Journal journal) {
    this.journal = journal;
  }

  /// Fixes the plan, or holds it to the one that an earlier run fixed.
  static JudgeArchive begin(
      Folder folder, Supplier<Stream<JudgeTrial>> plan, List<HumanLabel> labels) {
    if (folder.has(PLAN)) {
      mustHavePlanned(folder, plan.get());
    } else {
      folder.write(PLAN, lines(plan.get()));
    }
    if (labels.isEmpty()) {
      folder.delete(LABELS);
    } else {
      folder.write(LABELS, labels.stream().map(Json::line));
    }
    return new JudgeArchive(Journal.open(folder.file(JOURNAL), folder.digest(PLAN)));
  }

  static void mustHavePlanned(Folder folder, Stream<JudgeTrial> plan) {
    if (!folder.holds(PLAN, lines(plan))) {
      throw new ArchiveException(
          Why.CORRUPT, folder.file(PLAN).toString(), "does not follow from the answers");
    }
  }

  private static Stream<String> lines(Stream<JudgeTrial> plan) {
    return plan.map(asked -> Json.line(JudgeLine.of(asked)));
  }

  @Override
  public void append(Exchange exchange) {
    journal.append(exchange);
  }

  @Override
  public void mustBeSound() {
    journal.mustBeSound();
  }

  @Override
  public Ledger ledger() {
    return journal.ledger();
  }

  /// Where the next run goes on is found by reading it all: it is a fraction of the round's
  /// journal.
  @Override
  public void close() {
    journal.complete();
    journal.close();
  }
}
