package kr.gwageo.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Probe;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
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
final class Marking implements AutoCloseable {
  private final RoundRecord record;
  private final Round round;
  private final List<Item> items;
  private final Planner planner;
  private final List<Amendment> amended;
  private final Amendments amendments;
  private final Map<String, Register> registers = new LinkedHashMap<>();
  private Optional<LastWords> words = Optional.empty();

  private Marking(RoundRecord record, List<Amendment> supposed) {
    this.record = record;
    this.round = record.round();
    this.items = record.items();
    this.planner = new Planner(round, items);
    this.amended = Stream.concat(record.amendments().stream(), supposed.stream()).toList();
    this.amendments = new Amendments(amended);
    for (EntrySpec entry : round.spec().asked()) {
      registers.put(entry.name(), new Register(entry));
    }
  }

  /// The result of a round.
  ///
  /// @param scores takes every score, in the order of the plan
  static RoundResult of(RoundRecord record, Consumer<Score> scores) {
    return of(record, scores, List.of());
  }

  /// The result of a round.
  ///
  /// @param witness sees every trial with its score and last exchange, in the order of the plan
  static RoundResult of(RoundRecord record, Witness witness) {
    return new Marking(record, List.of()).result(witness);
  }

  /// Sees what became of trials.
  interface Witness {
    void see(Trial trial, Score score, Optional<Exchange> last);
  }

  /// Reads a record whose plan was held to this program's, once for those who check and for those
  /// who mark. Its result is asked for afterwards, if at all.
  ///
  /// @param counted sees every exchange in order, and tells whether it may be marked
  static Marking read(RoundRecord record, Predicate<Exchange> counted) {
    Marking marking = new Marking(record, List.of());
    marking.words = Optional.of(marking.words(counted));
    return marking;
  }

  /// What the result would be.
  ///
  /// @param supposed amendments beside those on record
  static RoundResult of(RoundRecord record, Consumer<Score> scores, List<Amendment> supposed) {
    return new Marking(record, supposed).result((trial, score, last) -> scores.accept(score));
  }

  /// Who was asked and who answered, and nothing of what: no comparison is made.
  static RoundResult attended(RoundRecord record) {
    return new Marking(record, List.of()).attended();
  }

  RoundResult result(Witness witness) {
    try (LastWords words = words();
        Readings readings = readings()) {
      Grader grader = new Grader(round, readings::score);
      Judge judge = judge(scores(grader, words, witness));
      RoundResult measured =
          new RoundResult(
              round,
              attendance(readings),
              judge.sittings(),
              judge.comparisons(),
              judge.verdicts(),
              judge.ranking(),
              drifts(grader),
              readings.review(),
              amended,
              Optional.empty(),
              Optional.empty());
      return new Submissions(record, amended).beside(measured);
    }
  }

  private RoundResult attended() {
    try (LastWords words = words();
        Readings readings = readings()) {
      scores(new Grader(round, readings::score), words, (trial, score, last) -> {})
          .forEach(score -> {});
      return new RoundResult(
          round,
          attendance(readings),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          amended,
          Optional.empty(),
          Optional.empty());
    }
  }

  private LastWords words() {
    if (words.isPresent()) {
      return words.get();
    }
    record.mustHavePlanned(planner.trials());
    return words(exchange -> true);
  }

  private LastWords words(Predicate<Exchange> counted) {
    record.probes().forEach(probe -> register(probe.exchange()).enter(probe));
    return record.lastWords(exchange -> {
      boolean counts = counted.test(exchange);
      if (counts) {
        enter(exchange);
      }
      return counts;
    });
  }

  @Override
  public void close() {
    words.ifPresent(LastWords::close);
  }

  private Readings readings() {
    return Readings.of(record, round, planner, answered());
  }

  /// Those that count; each is seen as it comes up, with all others.
  private Stream<Score> scores(Grader grader, LastWords words, Witness witness) {
    Map<Long, SandboxRun> runs = record.sandboxRuns();
    return planner
        .trials()
        .mapMulti((trial, counted) -> {
          Optional<SandboxRun> run = Optional.ofNullable(runs.get(trial.number()));
          Optional<Exchange> last = words.of(trial);
          Score score = score(grader, trial, last, run);
          witness.see(trial, score, last);
          if (amendments.counts(trial.item())) {
            counted.accept(score);
          }
        });
  }

  private List<Attendance> attendance(Readings readings) {
    List<Attendance> attendance = new ArrayList<>();
    for (EntrySpec entry : round.spec().asked()) {
      Register register = Objects.requireNonNull(registers.get(entry.name()));
      attendance.add(register.attendance(planner.count(entry), register.answered()));
    }
    attendance.addAll(readings.attendance());
    return attendance;
  }

  private Judge judge(Stream<Score> scores) {
    List<Item> counted = items.stream().filter(amendments::counts).toList();
    Map<String, Long> numbers =
        counted.stream().collect(Collectors.groupingBy(Item::task, Collectors.counting()));
    Round less = round.counting(task -> numbers.getOrDefault(task, 0L).intValue());
    return new Judge(less, counted, scores);
  }

  /// The score of a trial: the best one where an amendment has more than one answer right. An
  /// answer that could not be tested is none.
  private Score score(
      Grader grader, Trial trial, Optional<Exchange> last, Optional<SandboxRun> run) {
    Score score = grader.grade(trial, last, run);
    for (Item other : amendments.others(trial.item())) {
      Score again = grader.grade(trial.with(other), last, run);
      score = value(again) > value(score) ? again : score;
    }
    boolean complete =
        last.filter(Exchange::done)
            .map(Exchange::outcome)
            .filter(Outcome.Completed.class::isInstance)
            .isPresent();
    if (complete && untested(trial, score)) {
      Objects.requireNonNull(registers.get(trial.entry())).retract();
    }
    return score;
  }

  /// Verdicts of judges that are missing are counted as theirs.
  private boolean untested(Trial trial, Score score) {
    return score.kind() == Kind.FAILED && round.paper(trial.item().task()).judging().isEmpty();
  }

  private static double value(Score score) {
    return score instanceof Score.Graded graded ? graded.value() : -1;
  }

  private boolean answered() {
    return round.spec().asked().stream()
        .allMatch(entry ->
            Objects.requireNonNull(registers.get(entry.name())).answered() == planner.count(entry));
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
    return round.spec().asked().stream()
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

  /// What a probe's answer comes to: its words where judges would read it, which nobody asks to do
  /// so again; a program, which is not run, is what it is; a reply without a readable answer is
  /// what it amounts to.
  private String reading(Grader grader, Map<Long, Trial> trials, Probe probe) {
    Trial trial = Objects.requireNonNull(trials.get(probe.exchange().number()));
    Outcome outcome = probe.exchange().outcome();
    if (round.paper(trial.item().task()).judging().isPresent()) {
      return outcome.said().map(Reply::text).orElse("");
    }
    Optional<Grader.ToRun> program = grader.toRun(trial, outcome);
    if (program.isPresent()) {
      return program.get().program();
    }
    Score score = grader.grade(trial, outcome);
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
