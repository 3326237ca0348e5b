package kr.gwageo.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.leaders.Pack;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Grader;

/// Packs what leaders answered and scored.
final class Packing {
  private final RoundArchive archive;
  private final Round round;
  private final Planner planner;
  private final Map<String, Register> registers = new LinkedHashMap<>();
  private final Map<List<String>, List<List<Pack.Answer>>> answers = new LinkedHashMap<>();
  private final Map<List<String>, Trial> firsts = new LinkedHashMap<>();
  private long unanswered;

  private Packing(RoundArchive archive) {
    this.archive = archive;
    this.round = archive.record().round();
    this.planner = new Planner(round, archive.record().items());
    for (EntrySpec entry : round.spec().entries()) {
      registers.put(entry.name(), new Register(entry));
    }
  }

  /// The same round, asked of its leaders alone.
  static RoundSpec leadersOnly(RoundSpec spec) {
    return new RoundSpec(
        spec.name(),
        spec.title(),
        Mode.PRACTICE,
        spec.seed(),
        spec.repeats(),
        spec.criterion(),
        spec.ranking(),
        spec.sampling(),
        spec.limits(),
        0,
        spec.outcomes(),
        spec.tasks(),
        spec.leaders());
  }

  /// @throws InvalidSpecException if a pack could not hold what the round's leaders do
  static void mustBePackable(RoundSpec leaders, Path file) throws InvalidSpecException {
    List<String> wrong = new ArrayList<>();
    leaders.entries().stream()
        .filter(entry -> !leaders.tasks().stream().allMatch(task -> entry.sitsTask(task.name())))
        .forEach(entry -> wrong.add("entries: " + entry.name() + ": sits"));
    leaders.entries().stream()
        .filter(entry -> !entry.asked())
        .forEach(entry -> wrong.add("entries: " + entry.name() + ": published"));
    leaders.tasks().stream()
        .filter(task -> task.items().isPresent())
        .forEach(task -> wrong.add("tasks: " + task.name() + ": items"));
    OutcomePolicy policy = leaders.outcomes();
    boolean excludes =
        List.of(policy.noAnswer(), policy.ambiguous(), policy.refused(), policy.truncated())
            .contains(OutcomePolicy.Treatment.EXCLUDED);
    if (excludes) {
      wrong.add("outcomes");
    }
    if (!wrong.isEmpty()) {
      throw new InvalidSpecException(
          wrong.stream()
              .map(field ->
                  new Mistake(
                      file.toString(), 1, 1, field, "", Mistake.Rule.PACKABLE, List.of(), ""))
              .toList());
    }
  }

  /// The leaders' pack, or how many trials have no score yet.
  static Recording of(RoundArchive archive, Instant now) {
    return new Packing(archive).recording(now);
  }

  private Recording recording(Instant now) {
    Grader grader = new Grader(round);
    try (LastWords words = archive.record().lastWords(this::enter)) {
      archive.writeScores(taker -> {
        planner
            .trials()
            .forEachOrdered(trial -> {
              Optional<Exchange> last = words.of(trial);
              Score score = grader.grade(trial, last);
              taker.accept(score);
              note(trial, score, last);
            });
        return unanswered;
      });
    }
    if (unanswered > 0) {
      return new Recording(Optional.empty(), unanswered);
    }
    archive.complete();
    archive.writeManifest(round.tool());
    return new Recording(Optional.of(pack(now)), 0);
  }

  private boolean enter(Exchange exchange) {
    String entry = exchange.trial().substring(0, exchange.trial().indexOf('/'));
    Objects.requireNonNull(registers.get(entry), exchange.trial()).enter(exchange);
    return true;
  }

  private void note(Trial trial, Score score, Optional<Exchange> last) {
    switch (score) {
      case Score.Graded graded -> {
        List<String> item = List.of(trial.item().task(), trial.item().id());
        firsts.putIfAbsent(item, trial);
        int leader = leader(trial.entry());
        answers
            .computeIfAbsent(item, key -> fresh())
            .get(leader)
            .add(
                new Pack.Answer(
                    graded.kind(),
                    graded.value(),
                    graded.answer(),
                    last.flatMap(exchange -> exchange.outcome().said())
                        .map(Reply::text)
                        .orElse("")));
      }
      case Score.Ungraded ungraded -> unanswered++;
    }
  }

  private List<List<Pack.Answer>> fresh() {
    List<List<Pack.Answer>> all = new ArrayList<>();
    round.spec().entries().forEach(entry -> all.add(new ArrayList<>()));
    return all;
  }

  private int leader(String name) {
    List<String> names = round.spec().entries().stream().map(EntrySpec::name).toList();
    return names.indexOf(name);
  }

  private Pack pack(Instant now) {
    RoundSpec spec = round.spec();
    return new Pack(
        Pack.SCHEMA,
        round.tool(),
        spec.name(),
        now,
        spec.criterion().ratio(),
        spec.criterion().chanceCorrected(),
        spec.repeats(),
        spec.sampling(),
        round.papers().stream().map(Packing::exam).toList(),
        spec.entries().stream().map(this::leader).toList(),
        answers.entrySet().stream().map(this::entry).toList());
  }

  private static Pack.Exam exam(Paper paper) {
    return new Pack.Exam(
        paper.task().name(),
        paper.benchmark().name(),
        paper.benchmark().version(),
        paper.task().weight(),
        paper.items(),
        paper.digest());
  }

  private Pack.Leader leader(EntrySpec entry) {
    Register register = Objects.requireNonNull(registers.get(entry.name()), entry.name());
    Attendance attendance = register.attendance(planner.count(entry), register.answered());
    return new Pack.Leader(
        entry.name(),
        entry.title(),
        switch (entry.service()) {
          case Service.Endpoint _ -> Pack.Origin.ENDPOINT;
          case Service.Recorded _ -> Pack.Origin.RECORDED;
          case Service.Simulated _ -> Pack.Origin.SIMULATED;
          case Service.Published _ -> throw new IllegalArgumentException(entry + " is not asked");
        },
        entry.service() instanceof Service.Endpoint endpoint ? endpoint.model() : "",
        attendance.first(),
        attendance.last());
  }

  private Pack.Entry entry(Map.Entry<List<String>, List<List<Pack.Answer>>> answered) {
    Trial trial = Objects.requireNonNull(firsts.get(answered.getKey()));
    return new Pack.Entry(
        trial.item().task(),
        trial.item().id(),
        trial.item().digest(),
        asked(trial, round.spec()).digest(),
        answered.getValue().stream().map(all -> new Pack.Given(mean(all), all)).toList());
  }

  /// What was sent first, with the settings common to all entries.
  private static Prompt asked(Trial trial, RoundSpec spec) {
    return new Prompt(trial.prompt().messages(), trial.prompt().tools(), spec.sampling());
  }

  private static double mean(List<Pack.Answer> answers) {
    return answers.stream().mapToDouble(Pack.Answer::score).sum() / answers.size();
  }
}
