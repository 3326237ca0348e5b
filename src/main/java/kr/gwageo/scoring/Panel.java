package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.scoring.judging.OpinionReader;

/// Makes one score of what all judges said about an answer. Too few valid verdicts are a failure of
/// the instrument: they make no score, neither a low one nor a high one.
public final class Panel {
  private final Judging judging;
  private final OpinionReader reader;

  public Panel(Judging judging) {
    this.judging = judging;
    this.reader = new OpinionReader(judging.options());
  }

  /// What a judge said.
  ///
  /// @param last exchange with the judge, empty if it was not asked yet
  public Heard hear(JudgeTrial asked, Optional<Exchange> last) {
    return new Heard(asked, reader.read(last));
  }

  /// The score of a trial whose answer judges have read.
  ///
  /// @param heard everything that was asked of judges about it, in any order. A baseline that it
  ///   was not compared with gave no answer, and loses
  public Score score(Trial trial, List<Heard> heard) {
    return switch (judging.options().kind()) {
      case RUBRIC -> rubric(trial, heard);
      case PAIRWISE -> pairwise(trial, heard);
    };
  }

  private Score rubric(Trial trial, List<Heard> heard) {
    double sum = 0;
    int valid = 0;
    for (Heard each : heard) {
      if (each.opinion() instanceof Opinion.Scored(BigDecimal score)) {
        sum += score.doubleValue();
        valid++;
      }
    }
    String shown =
        "%d of %d verdicts valid: %s".formatted(valid, heard.size(), Verdicts.shown(heard));
    if (valid < judging.minValid()) {
      return ungraded(trial, shown);
    }
    JudgeOptions options = judging.options();
    double mean = sum / valid;
    double value = (mean - options.low()) / (options.high() - options.low());
    return graded(trial, Math.clamp(value, 0, 1), Verdicts.number(mean), "mean of verdicts", shown);
  }

  private Score pairwise(Trial trial, List<Heard> heard) {
    Map<String, List<Heard>> byBaseline = new LinkedHashMap<>();
    for (String baseline : judging.baselines()) {
      byBaseline.put(baseline, new ArrayList<>());
    }
    for (Heard each : heard) {
      String baseline = each.asked().duel().map(JudgeTrial.Duel::baseline).orElse("");
      byBaseline.computeIfAbsent(baseline, unknown -> new ArrayList<>()).add(each);
    }
    List<String> shown = new ArrayList<>();
    double sum = 0;
    boolean enough = true;
    for (Map.Entry<String, List<Heard>> each : byBaseline.entrySet()) {
      String baseline = each.getKey();
      if (baseline.equals(trial.entry())) {
        sum += 0.5;
        shown.add("against itself: half");
      } else if (each.getValue().isEmpty()) {
        sum += 1;
        shown.add("against " + baseline + ": won, as that gave no answer");
      } else {
        Seats seats = Seats.of(each.getValue());
        OptionalDouble share = seats.share(judging.options().ties());
        enough &= seats.valid() >= judging.minValid();
        sum += share.orElse(0);
        shown.add(
            "against %s: %d of %d pairs valid: %s"
                .formatted(
                    baseline, seats.valid(), seats.pairs(), Verdicts.shown(each.getValue())));
      }
    }
    String explanation = String.join("; ", shown);
    if (!enough || byBaseline.isEmpty()) {
      return ungraded(trial, explanation);
    }
    double share = sum / byBaseline.size();
    return graded(
        trial, Math.clamp(share, 0, 1), Verdicts.number(share), "share of games won", explanation);
  }

  private static Score graded(
      Trial trial, double value, String answer, String rule, String explanation) {
    return new Score.Graded(trial.id(), Kind.ANSWERED, value, answer, rule, explanation);
  }

  private Score ungraded(Trial trial, String shown) {
    return new Score.Ungraded(
        trial.id(),
        Kind.FAILED,
        "the judges failed: at least %d needed, %s".formatted(judging.minValid(), shown));
  }
}
