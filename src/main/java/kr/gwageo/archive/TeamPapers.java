package kr.gwageo.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;

/// What a team gets of the journals and scores: its own answers, what was found in them, and the
/// leaders' scores.
final class TeamPapers {
  /// Journals of which a team gets what concerns its own answers.
  static final List<String> JOURNALS =
      List.of(RoundRecord.JOURNAL, JudgeArchive.JOURNAL, RoundRecord.SANDBOX);

  private record JournalLine(long seq, Digest prev, Exchange exchange) {}

  private record SandboxLine(long seq, Digest prev, SandboxRun exchange) {}

  private final Extract extract;
  private final Bundle.Contents contents;

  TeamPapers(Extract extract, Bundle.Contents contents) {
    this.extract = extract;
    this.contents = contents;
  }

  void write() {
    journals();
    scores();
  }

  private void journals() {
    journal(
        RoundRecord.JOURNAL,
        line -> isOwn(extract.read(line, JournalLine.class).exchange().trial()));
    journal(
        RoundRecord.SANDBOX,
        line -> {
          String trial = extract.read(line, SandboxLine.class).exchange().trial();
          return isOwn(trial) && !isWithheld(trial);
        });
    Set<Long> own = ownVerdicts();
    journal(
        JudgeArchive.JOURNAL,
        line -> own.contains(extract.read(line, JournalLine.class).exchange().number()));
  }

  /// The part of a journal that is shown, and the digest of every line of it.
  private void journal(String name, Predicate<String> shown) {
    if (extract.has(name)) {
      List<String> digests = new ArrayList<>();
      extract.part(
          name,
          line -> {
            digests.add(Digest.of(line.getBytes(StandardCharsets.UTF_8)).text());
            return shown.test(line);
          });
      extract.target().write(Extract.digestsOf(name), digests.stream());
    }
  }

  /// Places in the plan of judges that read an answer of the team by itself. A judge that compares
  /// two answers may speak of the other.
  private Set<Long> ownVerdicts() {
    Set<Long> own = new HashSet<>();
    if (extract.has(JudgeArchive.PLAN)) {
      AtomicLong place = new AtomicLong();
      extract.each(
          JudgeArchive.PLAN,
          line -> {
            place.incrementAndGet();
            JudgeLine asked = extract.read(line, JudgeLine.class);
            boolean alone = asked.baseline().isEmpty();
            if (alone && isOwn(asked.judged()) && !isWithheld(asked.judged())) {
              own.add(place.get());
            }
          });
    }
    return own;
  }

  private boolean isOwn(String trial) {
    return entry(trial).equals(contents.audience());
  }

  private static String entry(String trial) {
    return trial.substring(0, trial.indexOf('/'));
  }

  private void scores() {
    extract
        .target()
        .write(
            Extract.partOf(RoundRecord.SCORES),
            taker -> {
              extract.each(
                  RoundRecord.SCORES,
                  line -> {
                    Score score = extract.read(line, Score.class);
                    String entry = entry(score.trial());
                    if (entry.equals(contents.audience())) {
                      taker.accept(
                          isWithheld(score.trial()) ? Json.line(unexplained(score)) : line);
                    } else if (contents.leaders().contains(entry)) {
                      taker.accept(Json.line(bare(score)));
                    }
                  });
              return contents;
            });
  }

  private boolean isWithheld(String trial) {
    String task = trial.split("/", -1)[1];
    return contents.withheld().contains(task);
  }

  /// A score without words that may be the item's.
  private static Score unexplained(Score score) {
    return switch (score) {
      case Score.Graded it ->
          new Score.Graded(
              it.trial(), it.kind(), it.value(), it.answer(), it.rule(), "", it.flags());
      case Score.Ungraded it -> new Score.Ungraded(it.trial(), it.kind(), "", it.flags());
    };
  }

  /// A score without what the model said.
  private static Score bare(Score score) {
    return switch (score) {
      case Score.Graded it ->
          new Score.Graded(it.trial(), it.kind(), it.value(), "", it.rule(), "");
      case Score.Ungraded it -> new Score.Ungraded(it.trial(), it.kind(), "");
    };
  }
}
