package kr.gwageo.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.Planner;
import kr.gwageo.verdict.JudgeReviewer;

/// What judges made of the answers of a round, read from its record.
final class Readings implements AutoCloseable {
  private final Optional<JudgePass> pass;
  private final Optional<LastWords> words;
  private final Optional<Hearing> hearing;
  private final JudgeReviewer reviewer;
  private final Map<String, Long> planned = new HashMap<>();
  private final Map<String, Long> missing = new HashMap<>();
  private final Map<String, Register> registers = new LinkedHashMap<>();

  private Readings(RoundRecord record, Round round, Planner planner, boolean answered) {
    pass = JudgePass.of(record, round, planner);
    reviewer = new JudgeReviewer(round, record.labels());
    round.spec().graders().forEach(judge -> registers.put(judge.name(), new Register(judge)));
    if (pass.isEmpty() || !(answered || record.judging())) {
      words = Optional.empty();
      hearing = Optional.empty();
      return;
    }
    if (record.judging()) {
      record.mustHavePlannedJudging(pass.get().plan().trials());
      words = Optional.of(pass.get().words(this::enter));
    } else {
      words = Optional.empty();
    }
    pass.get().plan().trials().forEach(asked -> planned.merge(asked.judge(), 1L, Long::sum));
    hearing = Optional.of(new Hearing(heard().iterator()));
  }

  /// @param answered whether every answer is there
  static Readings of(RoundRecord record, Round round, Planner planner, boolean answered) {
    return new Readings(record, round, planner, answered);
  }

  private void enter(Exchange exchange) {
    String judge = exchange.trial().substring(0, exchange.trial().indexOf('/'));
    Objects.requireNonNull(registers.get(judge), exchange.trial()).enter(exchange);
  }

  private Stream<Heard> heard() {
    JudgePass judges = pass.orElseThrow();
    return words.map(judges::heard).orElseGet(judges::unheard);
  }

  /// The score of a trial that judges read. Trials have to come in the order of the plan.
  Score score(Trial trial) {
    if (hearing.isEmpty() || pass.isEmpty()) {
      return new Score.Ungraded(trial.id(), Kind.FAILED, "the judges were not asked yet");
    }
    List<Heard> heard = hearing.get().about(trial);
    Score score = pass.get().score(trial, heard);
    reviewer.enter(trial, score, heard);
    long again = pass.get().missed(trial, heard).size();
    for (Heard each : heard) {
      boolean lost =
          each.opinion() instanceof Opinion.Missing
              || (again > 0 && each.opinion() instanceof Opinion.Invalid);
      if (lost) {
        missing.merge(each.asked().judge(), 1L, Long::sum);
      }
    }
    return score;
  }

  /// When and how the judges were asked, once all trials have their score. A verdict that is
  /// missing, or that is invalid and for want of which a trial has no score, was not answered.
  List<Attendance> attendance() {
    List<Attendance> attendance = new ArrayList<>();
    registers.forEach((judge, register) -> {
      long asked = planned.getOrDefault(judge, 0L);
      attendance.add(register.attendance(asked, asked - missing.getOrDefault(judge, 0L)));
    });
    return attendance;
  }

  /// How far the judges may be relied on, once all trials have their score.
  Optional<JudgeReview> review() {
    return reviewer.review();
  }

  @Override
  public void close() {
    words.ifPresent(LastWords::close);
    pass.ifPresent(JudgePass::close);
  }
}
