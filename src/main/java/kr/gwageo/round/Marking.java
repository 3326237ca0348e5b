package kr.gwageo.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Drift;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Grader;
import kr.gwageo.verdict.DriftJudge;
import kr.gwageo.verdict.Judge;

/// What the journal amounts to, by the stations after it: grade, judge. Trials and answers are read
/// one by one, so that neither plan nor journal is held in memory.
final class Marking {
  private final RoundRecord record;
  private final Round round;
  private final List<Item> items;
  private final Planner planner;
  private final Map<String, Register> registers = new LinkedHashMap<>();

  private Marking(RoundRecord record) {
    this.record = record;
    this.round = record.round();
    this.items = record.items();
    this.planner = new Planner(round, items);
    for (EntrySpec entry : round.spec().entries()) {
      registers.put(entry.name(), new Register(entry, planner.count(entry)));
    }
  }

  /// The result of a round.
  ///
  /// @param scores takes every score, in the order of the plan
  static RoundResult of(RoundRecord record, Consumer<Score> scores) {
    return new Marking(record).result(scores);
  }

  private RoundResult result(Consumer<Score> taker) {
    record.mustHavePlanned(planner.trials());
    Grader grader = new Grader(round);
    record.probes().forEach(probe -> register(probe.exchange()).enter(probe));
    try (LastWords words = record.lastWords(this::enter)) {
      Stream<Score> scores =
          planner.trials().map(trial -> grader.grade(trial, words.of(trial))).peek(taker);
      Judge judge = new Judge(round, items, scores);
      List<Attendance> attendance = registers.values().stream().map(Register::attendance).toList();
      return new RoundResult(
          round,
          attendance,
          judge.sittings(),
          judge.comparisons(),
          judge.verdicts(),
          judge.ranking(),
          drifts(grader));
    }
  }

  private List<Drift> drifts(Grader grader) {
    List<Probe> probes = record.probes();
    if (probes.isEmpty()) {
      return List.of();
    }
    Set<Long> numbers =
        probes.stream().map(probe -> probe.exchange().number()).collect(Collectors.toSet());
    Map<Long, Trial> trials =
        planner
            .trials()
            .filter(trial -> numbers.contains(trial.number()))
            .collect(Collectors.toMap(Trial::number, Function.identity()));
    return round.spec().entries().stream()
        .map(EntrySpec::name)
        .map(entry ->
            DriftJudge.judge(
                entry,
                probes.stream()
                    .filter(probe -> probe.exchange().trial().startsWith(entry + "/"))
                    .toList(),
                probe -> reading(grader, trials, probe)))
        .filter(drift -> drift.items() > 0)
        .toList();
  }

  /// What a probe's answer comes to; a reply without a readable answer is what it amounts to.
  private static String reading(Grader grader, Map<Long, Trial> trials, Probe probe) {
    Trial trial = Objects.requireNonNull(trials.get(probe.exchange().number()));
    Score score = grader.grade(trial, probe.exchange().outcome());
    String answer = score instanceof Score.Graded graded ? graded.answer() : "";
    return score.kind() + " " + answer;
  }

  private void enter(Exchange exchange) {
    if (exchange.number() < 1 || exchange.number() > planner.count()) {
      throw new IllegalStateException("nobody planned the trial " + exchange.trial());
    }
    register(exchange).enter(exchange);
  }

  private Register register(Exchange exchange) {
    String entry = exchange.trial().substring(0, exchange.trial().indexOf('/'));
    return Objects.requireNonNull(registers.get(entry), exchange.trial());
  }
}
