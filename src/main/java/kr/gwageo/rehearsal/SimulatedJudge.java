package kr.gwageo.rehearsal;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Service;

/// A judge that does not exist. How good it finds an answer is the share of pairs of neighbouring
/// characters that the answer has in common with the reference, led astray as its [Service.Leaning]
/// says; with a probability of one less its default skill, mere chance instead. It follows from its
/// seed and from what it is shown, whatever else it is asked.
final class SimulatedJudge {
  private static final double CLEAR = 0.5;
  private static final double ALIKE = 0.05;
  private static final int LONG = 200;

  private final Service.Simulated spec;
  private final Service.Leaning leaning;
  private final Map<String, JudgeOptions> rules;

  /// @param rules by task
  SimulatedJudge(Service.Simulated spec, Map<String, JudgeOptions> rules) {
    this.spec = spec;
    this.leaning = spec.judge().orElse(Service.Leaning.NONE);
    this.rules = Map.copyOf(rules);
  }

  Answer answer(Trial asked) {
    Chance own = Chance.of(Digest.of(asked.prompt().texts())).of(spec.seed() + asked.repeat());
    Duration latency =
        Duration.ofNanos(Math.round(spec.latency().toNanos() * (0.5 + own.uniform("latency"))));
    boolean busyFirst = own.uniform("busy") < spec.busy();
    double fate = own.uniform("fate");
    if (fate < spec.refused()) {
      return new Answer("판정하기 어렵습니다.", "", "content_filter", latency, busyFirst);
    }
    String text =
        own.uniform("invalid") < leaning.invalid()
            ? "두 가지 면을 모두 살펴야 하므로 지금은 점수를 정하지 않겠습니다."
            : verdict(asked.item(), own);
    boolean cutOff = fate < spec.refused() + spec.truncated();
    return new Answer(text, "", cutOff ? "length" : "stop", latency, busyFirst);
  }

  private String verdict(Item shown, Chance own) {
    JudgeOptions options = Objects.requireNonNull(rules.get(shown.task()));
    return switch (options.kind()) {
      case RUBRIC -> worded(options, "score", score(options, shown, own));
      case PAIRWISE -> worded(options, "preference", preference(options, shown, own));
    };
  }

  private static String worded(JudgeOptions options, String key, String verdict) {
    String reason = "질문이 요구한 바와 견주어 살폈습니다.";
    return switch (options.verdict()) {
      case JSON -> {
        String value = key.equals("score") ? verdict : "\"" + verdict + "\"";
        yield "{\"reason\": \"%s\", \"%s\": %s}".formatted(reason, key, value);
      }
      case MARKER -> reason + "\n[[" + verdict + "]]";
    };
  }

  private String score(JudgeOptions options, Item shown, Chance own) {
    double quality = quality(shown, 0, own);
    return Long.toString(options.low() + Math.round(quality * (options.high() - options.low())));
  }

  private String preference(JudgeOptions options, Item shown, Chance own) {
    double difference = quality(shown, 0, own) + leaning.seatA() - quality(shown, 1, own);
    boolean labels = options.verdict() == JudgeOptions.Verdict.MARKER;
    if (Math.abs(difference) < ALIKE) {
      return labels ? "A=B" : "tie";
    }
    String better = difference > 0 ? "A" : "B";
    if (!labels) {
      return better;
    }
    String sign = Math.abs(difference) > CLEAR ? ">>" : ">";
    return difference > 0 ? "A" + sign + "B" : "B" + sign + "A";
  }

  /// From 0 to 1.
  private double quality(Item shown, int seat, Chance own) {
    if (own.uniform("attentive") >= spec.skill().getOrDefault("default", 1.0)) {
      return own.uniform("guess " + seat);
    }
    String answer = shown.choices().get(seat);
    double like = likeness(answer, shown.target().shown());
    double lengthy = Math.min(answer.length(), LONG) / (double) LONG;
    return Math.clamp(like + leaning.length() * lengthy, 0, 1);
  }

  /// The share of the reference's pairs that the answer has too; without a reference, how much of
  /// an answer there is.
  private static double likeness(String answer, String reference) {
    Set<String> wanted = pairs(reference);
    if (wanted.isEmpty()) {
      return Math.min(answer.length(), LONG) / (double) LONG;
    }
    Set<String> found = new HashSet<>(wanted);
    found.retainAll(pairs(answer));
    return found.size() / (double) wanted.size();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    List<String> letters =
        text.replaceAll("\\s+", "").codePoints().mapToObj(Character::toString).toList();
    for (int at = 1; at < letters.size(); at++) {
      pairs.add(letters.get(at - 1) + letters.get(at));
    }
    return pairs;
  }
}
