package kr.gwageo.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.archive.Transcripts;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.JudgePlanner;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Panel;

/// The second pass of a round: what judges are asked about the answers of the first, and what they
/// said.
final class JudgePass implements AutoCloseable {
  private final RoundRecord record;
  private final Planner planner;
  private final Map<String, Judging> judgings;
  private final Map<String, Panel> panels = new HashMap<>();
  private final Transcripts transcripts;
  private final JudgePlanner plan;

  private JudgePass(RoundRecord record, Round round, Planner planner) {
    this.record = record;
    this.planner = planner;
    this.judgings =
        round.papers().stream()
            .filter(paper -> paper.judging().isPresent())
            .collect(
                Collectors.toMap(
                    paper -> paper.task().name(), paper -> paper.judging().orElseThrow()));
    judgings.forEach((task, judging) -> panels.put(task, new Panel(judging)));
    this.transcripts = record.transcripts(this::isRead);
    this.plan = new JudgePlanner(round, planner, this::answers);
  }

  /// The pass of a round; empty where no judges read anything.
  static Optional<JudgePass> of(RoundRecord record, Round round, Planner planner) {
    return round.papers().stream().map(Paper::judging).allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new JudgePass(record, round, planner));
  }

  private boolean isRead(String trial) {
    return judgings.containsKey(trial.split("/", 3)[1]);
  }

  private Optional<List<String>> answers(Trial trial) {
    List<Exchange> turns = transcripts.of(trial);
    boolean whole = turns.size() == trial.turns() && turns.getLast().done();
    if (!whole
        || !(turns.getLast().outcome() instanceof Outcome.Completed(Reply reply))
        || reply.text().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        turns.stream().map(turn -> turn.outcome().said().map(Reply::text).orElse("")).toList());
  }

  /// What judges are asked.
  JudgePlanner plan() {
    return plan;
  }

  /// The score of a trial.
  ///
  /// @param heard all that was asked of judges about it
  Score score(Trial trial, List<Heard> heard) {
    return Objects.requireNonNull(panels.get(trial.item().task())).score(trial, heard);
  }

  /// What judges said so far, in the order of the plan.
  Stream<Heard> heard(LastWords words) {
    return plan.trials().map(asked -> hear(asked, words.of(asked.trial())));
  }

  /// What judges were asked, nobody having been asked yet.
  Stream<Heard> unheard() {
    return plan.trials().map(asked -> hear(asked, Optional.empty()));
  }

  private Heard hear(JudgeTrial asked, Optional<Exchange> last) {
    String task = asked.trial().item().task();
    return Objects.requireNonNull(panels.get(task)).hear(asked, last);
  }

  /// Places in the plan whose verdict is invalid and missed, so that they are asked again.
  Set<Long> askedAgain() {
    Set<Long> again = new HashSet<>();
    if (record.judging()) {
      try (LastWords words = record.judgesWords(exchange -> {})) {
        Hearing hearing = new Hearing(heard(words).iterator());
        planner
            .trials()
            .filter(trial -> judgings.containsKey(trial.item().task()))
            .forEach(trial -> again.addAll(missed(trial, hearing.about(trial))));
      }
    }
    return again;
  }

  /// The invalid verdicts on a trial that has no score for want of valid ones.
  List<Long> missed(Trial trial, List<Heard> heard) {
    return heard.isEmpty() || score(trial, heard) instanceof Score.Graded
        ? List.of()
        : heard.stream()
            .filter(each -> each.opinion() instanceof Opinion.Invalid)
            .map(each -> each.asked().trial().number())
            .toList();
  }

  /// Reads what judges were asked and said.
  LastWords words(Consumer<Exchange> consumer) {
    return record.judgesWords(consumer);
  }

  @Override
  public void close() {
    transcripts.close();
  }
}
