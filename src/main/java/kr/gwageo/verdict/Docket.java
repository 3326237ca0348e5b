package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.SwappedPair;

/// All that was said about the answers to one task.
final class Docket {
  private final RoundSpec spec;
  private final String task;
  private final Concord concord;
  private final Map<String, Hearings> benches = new LinkedHashMap<>();
  private int read;
  private int scored;

  Docket(RoundSpec spec, String task, Judging judging, List<HumanLabel> labels) {
    this.spec = spec;
    this.task = task;
    this.concord = new Concord(judging.options(), labels, spec.criterion().intervalLevel());
    for (EntrySpec judge : spec.graders()) {
      if (judging.judges().contains(judge.name())) {
        benches.put(judge.name(), new Hearings(judge, judging.options()));
      }
    }
  }

  String task() {
    return task;
  }

  void enter(Trial trial, Score score, List<Heard> heard) {
    read += heard.isEmpty() ? 0 : 1;
    scored += !heard.isEmpty() && score instanceof Score.Graded ? 1 : 0;
    Map<String, List<Heard>> byJudge = new TreeMap<>();
    heard.forEach(each ->
        byJudge.computeIfAbsent(each.asked().judge(), first -> new ArrayList<>()).add(each));
    byJudge.forEach((judge, own) -> bench(judge).enter(trial, own));
  }

  private Hearings bench(String judge) {
    return Objects.requireNonNull(benches.get(judge), judge);
  }

  /// What is to be said of the task.
  JudgeReview.OfTask review() {
    Map<String, List<Double>> units = new TreeMap<>();
    Map<String, Double> panel = new TreeMap<>();
    for (Hearings bench : benches.values()) {
      bench
          .means()
          .forEach(
              (unit, mean) -> units.computeIfAbsent(unit, first -> new ArrayList<>()).add(mean));
    }
    units.forEach((unit, means) ->
        panel.put(unit, means.stream().mapToDouble(mean -> mean).average().orElseThrow()));
    return new JudgeReview.OfTask(
        task,
        read,
        scored,
        wins(),
        concord.alpha(List.copyOf(units.values())),
        concord.people(panel),
        new Amends(spec, panel, concord.said(panel)).contrasts());
  }

  private List<JudgeReview.Wins> wins() {
    Map<Hearings.Meet, List<SwappedPair>> games = new TreeMap<>(Hearings.Meet.ORDER);
    for (Hearings bench : benches.values()) {
      bench
          .games()
          .forEach((meet, played) ->
              games.computeIfAbsent(meet, first -> new ArrayList<>()).addAll(played));
    }
    List<JudgeReview.Wins> wins = new ArrayList<>();
    double level = spec.criterion().intervalLevel();
    games.forEach((meet, played) ->
        wins.add(
            new JudgeReview.Wins(
                meet.entry(), meet.baseline(), Estimator.winRate(played, level).rate())));
    return wins;
  }

  /// What is to be said of each judge.
  List<JudgeReview.OfJudge> judges() {
    List<JudgeReview.OfJudge> reviews = new ArrayList<>();
    for (Hearings bench : benches.values()) {
      Optional<JudgeReview.People> people = concord.people(bench.means());
      reviews.add(bench.review(spec, task, people));
    }
    return reviews;
  }
}
