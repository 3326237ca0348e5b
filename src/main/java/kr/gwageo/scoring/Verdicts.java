package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.Opinion;

/// What judges said, for a person who checks.
final class Verdicts {
  private static final int PLACES = 4;

  private Verdicts() {}

  /// Every verdict in the order of the judges' names, in words that do not depend on the order in
  /// which they came.
  static String shown(List<Heard> heard) {
    return heard.stream().map(Verdicts::shown).sorted().collect(Collectors.joining(", "));
  }

  private static String shown(Heard heard) {
    JudgeTrial asked = heard.asked();
    String seat = asked.duel().map(duel -> " in seat " + duel.seat()).orElse("");
    String repeat = asked.trial().repeat() == 1 ? "" : " (" + asked.trial().repeat() + ")";
    return asked.judge() + seat + repeat + " " + shown(heard.opinion());
  }

  private static String shown(Opinion opinion) {
    return switch (opinion) {
      case Opinion.Scored scored -> scored.score().toPlainString();
      case Opinion.Preferred preferred -> preferred.preference().toString();
      case Opinion.Invalid invalid -> "invalid (" + invalid.why() + ")";
      case Opinion.Missing missing -> "missing (" + missing.why() + ")";
    };
  }

  /// A mean as it is written in scores: at most four decimals.
  static String number(double mean) {
    BigDecimal rounded = BigDecimal.valueOf(mean).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
