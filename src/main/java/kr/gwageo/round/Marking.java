package kr.gwageo.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Grader;
import kr.gwageo.verdict.Judge;

/// What the journal amounts to, by the stations after it: grade, judge.
///
/// @param round the spec as understood
/// @param items of all tasks
/// @param scores one for each planned trial, in the order of the plan
/// @param attendance one for each entry, in the order of the spec
record Marking(Round round, List<Item> items, List<Score> scores, List<Attendance> attendance) {

  static Marking of(RoundRecord record) {
    Round round = record.round();
    List<Item> items = record.items();
    List<Trial> plan = new Planner(round, items).trials().toList();
    record.mustHavePlanned(plan.stream());
    List<Exchange> journal = new ArrayList<>();
    record.replay(journal::add);
    List<Score> scores = new Grader(round).grade(plan, journal);
    return new Marking(round, items, scores, attendance(round, plan, journal));
  }

  private static List<Attendance> attendance(
      Round round, List<Trial> plan, List<Exchange> journal) {
    Map<String, Register> byEntry = new LinkedHashMap<>();
    for (EntrySpec entry : round.spec().entries()) {
      byEntry.put(entry.name(), new Register(entry));
    }
    Map<String, Register> byTrial = new LinkedHashMap<>();
    for (Trial trial : plan) {
      Register register = Objects.requireNonNull(byEntry.get(trial.entry()));
      register.plan();
      byTrial.put(trial.id(), register);
    }
    for (Exchange exchange : journal) {
      Register register = byTrial.get(exchange.trial());
      if (register == null) {
        throw new IllegalStateException("nobody planned the trial " + exchange.trial());
      }
      register.enter(exchange);
    }
    return byEntry.values().stream().map(Register::attendance).toList();
  }

  RoundResult result() {
    Judge judge = new Judge(round, items, scores);
    return new RoundResult(
        round, attendance, judge.sittings(), judge.comparisons(), judge.verdicts());
  }
}
