package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.statistics.Agreement;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Game;
import kr.gwageo.statistics.SwappedPair;
import kr.gwageo.statistics.WinRate;

/// What one judge said about the answers to one task.
final class Hearings {
  private final EntrySpec judge;
  private final JudgeOptions options;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Meet, List<SwappedPair>> games = new TreeMap<>(Meet.ORDER);
  private int asked;
  private int valid;
  private int invalid;

  /// An entry and the baseline whose answers its own meet.
  record Meet(String entry, String baseline) {
    static final Comparator<Meet> ORDER =
        Comparator.comparing(Meet::entry).thenComparing(Meet::baseline);
  }

  /// A verdict that counts.
  ///
  /// @param unit what it is about: the judged trial's id
  /// @param baseline whom the answer met, empty where nobody
  /// @param cluster of the item
  /// @param entry whose answer it is
  /// @param value from 0 to 1
  /// @param length of the answer in characters, less that of the other one where there is one
  private record Mark(
      String unit, String baseline, String cluster, String entry, double value, double length) {}

  Hearings(EntrySpec judge, JudgeOptions options) {
    this.judge = judge;
    this.options = options;
  }

  /// Takes what it said about one answer.
  void enter(Trial trial, List<Heard> heard) {
    asked += heard.size();
    Map<String, List<Heard>> pairs = new TreeMap<>();
    for (Heard each : heard) {
      valid += each.opinion().valid() ? 1 : 0;
      invalid += each.opinion() instanceof Opinion.Invalid ? 1 : 0;
      String baseline = each.asked().duel().map(JudgeTrial.Duel::baseline).orElse("");
      pairs
          .computeIfAbsent(
              each.asked().trial().repeat() + "/" + baseline, first -> new ArrayList<>())
          .add(each);
    }
    for (List<Heard> pair : pairs.values()) {
      switch (options.kind()) {
        case RUBRIC -> pair.forEach(each -> score(trial, each));
        case PAIRWISE -> compare(trial, pair);
      }
    }
  }

  private void score(Trial trial, Heard heard) {
    if (heard.opinion() instanceof Opinion.Scored scored) {
      double value =
          (scored.score().doubleValue() - options.low()) / (options.high() - options.low());
      mark(trial, "", value, length(heard, 0));
    }
  }

  private void compare(Trial trial, List<Heard> pair) {
    Game inA = new Game.Missing();
    Game inB = new Game.Missing();
    double won = 0;
    double length = 0;
    for (Heard each : pair) {
      if (each.asked().duel().orElseThrow().seat() == JudgeTrial.Seat.A) {
        inA = game(each.opinion());
        length = length(each, 0) - length(each, 1);
      } else {
        inB = game(each.opinion());
      }
      won += each.opinion().valid() ? each.won() / 2 : 0;
    }
    String baseline = pair.getFirst().asked().duel().orElseThrow().baseline();
    games
        .computeIfAbsent(new Meet(trial.entry(), baseline), first -> new ArrayList<>())
        .add(new SwappedPair(trial.item().cluster(), inB, inA));
    if (inA instanceof Game.Judged && inB instanceof Game.Judged) {
      mark(trial, baseline, won, length);
    }
  }

  private void mark(Trial trial, String baseline, double value, double length) {
    marks.add(new Mark(trial.id(), baseline, trial.item().cluster(), trial.entry(), value, length));
  }

  private static Game game(Opinion opinion) {
    return switch (opinion) {
      case Opinion.Preferred preferred -> new Game.Judged(preferred.preference());
      case Opinion.Invalid _, Opinion.Scored _ -> new Game.Invalid();
      case Opinion.Missing _ -> new Game.Missing();
    };
  }

  private static double length(Heard heard, int seat) {
    return heard.asked().trial().item().choices().get(seat).length();
  }

  /// All that it compared.
  Map<Meet, List<SwappedPair>> games() {
    return games;
  }

  /// Its mean verdict on each answer, by the judged trial's id.
  Map<String, Double> means() {
    Map<String, double[]> sums = new TreeMap<>();
    for (Mark mark : marks) {
      double[] sum = sums.computeIfAbsent(mark.unit(), first -> new double[2]);
      sum[0] += mark.value();
      sum[1]++;
    }
    Map<String, Double> means = new TreeMap<>();
    sums.forEach((unit, sum) -> means.put(unit, sum[0] / sum[1]));
    return means;
  }

  /// The mean of repeats, which are no further answers.
  private List<Mark> averaged() {
    Map<String, List<Mark>> repeats = new TreeMap<>();
    for (Mark mark : marks) {
      repeats
          .computeIfAbsent(mark.unit() + "/" + mark.baseline(), first -> new ArrayList<>())
          .add(mark);
    }
    return repeats.values().stream().map(Hearings::mean).toList();
  }

  private static Mark mean(List<Mark> repeats) {
    Mark first = repeats.getFirst();
    double mean = repeats.stream().mapToDouble(Mark::value).average().orElseThrow();
    return new Mark(
        first.unit(), first.baseline(), first.cluster(), first.entry(), mean, first.length());
  }

  /// What is to be said of it.
  ///
  /// @param people how it agrees with people
  JudgeReview.OfJudge review(RoundSpec spec, String task, Optional<JudgeReview.People> people) {
    double level = spec.criterion().intervalLevel();
    List<Mark> means = averaged();
    return new JudgeReview.OfJudge(
        judge.name(),
        task,
        asked,
        valid,
        invalid,
        asked - valid - invalid,
        mean(means, level),
        seats(level),
        Agreement.spearman(
            means.stream().mapToDouble(Mark::length).toArray(),
            means.stream().mapToDouble(Mark::value).toArray(),
            level),
        family(spec, means, level),
        people);
  }

  private Optional<JudgeReview.Seats> seats(double level) {
    if (options.kind() == JudgeOptions.Kind.RUBRIC) {
      return Optional.empty();
    }
    WinRate rate = Estimator.winRate(games.values().stream().flatMap(List::stream).toList(), level);
    return Optional.of(
        new JudgeReview.Seats(rate.seatA(), rate.pairs(), rate.pairs() - rate.inconsistent()));
  }

  private Optional<JudgeReview.Family> family(RoundSpec spec, List<Mark> means, double level) {
    Predicate<Mark> own =
        mark ->
            spec.entries().stream()
                .filter(entry -> entry.name().equals(mark.entry()))
                .anyMatch(entry -> entry.family().equals(judge.family()));
    return judge.family().isEmpty() || means.stream().noneMatch(own)
        ? Optional.empty()
        : Optional.of(
            new JudgeReview.Family(
                mean(means.stream().filter(own).toList(), level),
                mean(means.stream().filter(own.negate()).toList(), level)));
  }

  private static Estimate mean(List<Mark> marks, double level) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] labels =
        marks.stream()
            .mapToInt(mark -> numbers.computeIfAbsent(mark.cluster(), x -> numbers.size()))
            .toArray();
    double[] values = marks.stream().mapToDouble(Mark::value).toArray();
    return Estimator.mean(values, new double[values.length], labels, level);
  }
}
