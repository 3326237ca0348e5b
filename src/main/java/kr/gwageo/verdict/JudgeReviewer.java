package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.result.JudgeReview.Kinship;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;

/// Looks at judges as judges look at answers: whether they agree with one another and with people,
/// and whether they follow the seat, the length or the family.
public final class JudgeReviewer {
  private final Round round;
  private final List<Docket> dockets;

  /// @param labels that people gave
  public JudgeReviewer(Round round, List<HumanLabel> labels) {
    this.round = round;
    this.dockets =
        round.papers().stream()
            .filter(paper -> paper.judging().isPresent())
            .map(paper -> docket(paper, labels))
            .toList();
  }

  private Docket docket(Paper paper, List<HumanLabel> labels) {
    String task = paper.task().name();
    return new Docket(
        round.spec(),
        task,
        paper.judging().orElseThrow(),
        labels.stream().filter(label -> label.task().equals(task)).toList());
  }

  /// Takes what judges said about the answer of a trial.
  public void enter(Trial trial, Score score, List<Heard> heard) {
    dockets.stream()
        .filter(docket -> docket.task().equals(trial.item().task()))
        .forEach(docket -> docket.enter(trial, score, heard));
  }

  /// What is to be said of the judges; empty where there are none.
  public Optional<JudgeReview> review() {
    if (dockets.isEmpty()) {
      return Optional.empty();
    }
    List<JudgeReview.OfJudge> judges = new ArrayList<>();
    dockets.forEach(docket -> judges.addAll(docket.judges()));
    return Optional.of(
        new JudgeReview(dockets.stream().map(Docket::review).toList(), judges, kin()));
  }

  private List<Kinship> kin() {
    return round.spec().graders().stream()
        .flatMap(judge -> round.spec().examinees().stream().flatMap(entry -> kin(judge, entry)))
        .toList();
  }

  private static Stream<Kinship> kin(EntrySpec judge, EntrySpec entry) {
    return judge.family().stream()
        .filter(family -> entry.family().filter(family::equals).isPresent())
        .map(family -> new Kinship(judge.name(), entry.name(), family));
  }
}
