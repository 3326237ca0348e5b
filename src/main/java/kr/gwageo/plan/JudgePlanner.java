package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.JudgeTrial.Duel;
import kr.gwageo.domain.judge.JudgeTrial.Seat;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;

/// Plans what judges are asked once every answer is there: each answer that they read is put to
/// each judge as often as the benchmark says, and two answers in both orders.
///
/// Items come in the order of the round's plan; what is asked about one item, in an order of chance
/// that follows from the round's seed. No prompt holds a name of an entry.
public final class JudgePlanner {
  private final Round round;
  private final Planner planner;
  private final Answers answers;
  private final Map<String, Judging> judgings = new HashMap<>();
  private final Map<String, JudgeTemplate> templates = new HashMap<>();

  /// The answers that were given.
  public interface Answers {
    /// What was answered at each turn; empty where there is no complete answer in words, so that
    /// judges have nothing to read.
    Optional<List<String>> of(Trial trial);
  }

  public JudgePlanner(Round round, Planner planner, Answers answers) {
    this.round = round;
    this.planner = planner;
    this.answers = answers;
    for (Paper paper : round.papers()) {
      if (paper.judging().isPresent()) {
        Judging judging = paper.judging().get();
        judgings.put(paper.task().name(), judging);
        templates.put(paper.task().name(), new JudgeTemplate(judging.words()));
      }
    }
  }

  /// Everything that judges are asked, in order.
  public Stream<JudgeTrial> trials() {
    Random chance = new Random(round.spec().seed());
    long[] count = {0};
    return IntStream.range(0, planner.places())
        .filter(place -> judgings.containsKey(planner.item(place).task()))
        .mapToObj(place -> block(place, chance, count))
        .flatMap(List::stream);
  }

  /// What one judge is asked, in order, without what is done.
  public Stream<Trial> trials(EntrySpec judge, LongPredicate done) {
    return trials()
        .map(JudgeTrial::trial)
        .filter(trial -> trial.entry().equals(judge.name()) && !done.test(trial.number()));
  }

  /// All that is asked about the answers to one item.
  private List<JudgeTrial> block(int place, Random chance, long[] count) {
    Item item = planner.item(place);
    Judging judging = Objects.requireNonNull(judgings.get(item.task()));
    Map<String, List<String>> given = new HashMap<>();
    List<Trial> trials = planner.trials(place).toList();
    trials.forEach(trial -> answers.of(trial).ifPresent(said -> given.put(trial.id(), said)));
    List<JudgeTrial> block = new ArrayList<>();
    for (Trial trial : trials) {
      List<String> said = given.get(trial.id());
      if (said != null) {
        block.addAll(about(judging, trial, said, given));
      }
    }
    Collections.shuffle(block, chance);
    block.replaceAll(each -> numbered(++count[0], each));
    return block;
  }

  private static JudgeTrial numbered(long number, JudgeTrial each) {
    Trial trial = each.trial();
    return new JudgeTrial(
        new Trial(
            number,
            trial.id(),
            trial.entry(),
            trial.item(),
            trial.repeat(),
            trial.order(),
            trial.prompt()),
        each.judged(),
        each.duel());
  }

  private List<JudgeTrial> about(
      Judging judging, Trial trial, List<String> said, Map<String, List<String>> given) {
    List<JudgeTrial> about = new ArrayList<>();
    for (String judge : judging.judges()) {
      for (int repeat = 1; repeat <= judging.options().repeats(); repeat++) {
        if (judging.options().kind() == JudgeOptions.Kind.RUBRIC) {
          about.add(asked(judge, trial, repeat, Optional.empty(), List.of(said)));
          continue;
        }
        for (String baseline : judging.baselines()) {
          List<String> other = given.get(Trial.id(baseline, trial.item(), trial.repeat()));
          if (other != null && !baseline.equals(trial.entry())) {
            Duel first = new Duel(baseline, Seat.A);
            Duel second = new Duel(baseline, Seat.B);
            about.add(asked(judge, trial, repeat, Optional.of(first), List.of(said, other)));
            about.add(asked(judge, trial, repeat, Optional.of(second), List.of(other, said)));
          }
        }
      }
    }
    return about;
  }

  private JudgeTrial asked(
      String judge, Trial trial, int repeat, Optional<Duel> duel, List<List<String>> shown) {
    Item item = trial.item();
    Judging judging = Objects.requireNonNull(judgings.get(item.task()));
    JudgeTemplate template = Objects.requireNonNull(templates.get(item.task()));
    EntrySpec entry =
        round.spec().graders().stream()
            .filter(grader -> grader.name().equals(judge))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the round has no judge " + judge));
    Exhibit exhibit = new Exhibit(item, shown);
    Prompt prompt =
        new Prompt(
            List.of(Message.user(exhibit.prompt(template, judging.options()))),
            round.spec().sampling(entry));
    String against = duel.map(other -> "/" + other.baseline() + "/" + other.seat()).orElse("");
    String id = judge + "/" + trial.id() + against + "/" + repeat;
    return new JudgeTrial(
        new Trial(0, id, judge, exhibit.shown(), repeat, ChoiceOrder.OWN, prompt),
        trial.id(),
        duel);
  }

  /// The places that a prompt for judges must have, by what it asks.
  public static List<String> slots(JudgeOptions.Kind kind) {
    return switch (kind) {
      case RUBRIC -> List.of("{fence}", "{question}", "{answer}", "{low}", "{high}");
      case PAIRWISE -> List.of("{fence}", "{question}", "{answer_a}", "{answer_b}");
    };
  }
}
