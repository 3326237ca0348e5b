package kr.gwageo.cli.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Money;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.selftest.SelfTestResult;
import kr.gwageo.selftest.SelfTestResult.Against;
import kr.gwageo.selftest.SelfTestResult.DomainView;
import kr.gwageo.selftest.SelfTestResult.Losses;

/// What a self-test found, for people.
final class SelfTestTable {
  private static final int LONGEST = 30;

  private final Words words;

  SelfTestTable(Words words) {
    this.words = words;
  }

  List<String> lines(SelfTestResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(decision(result));
    lines.add(
        words.say(
            "st.used",
            Figures.count(result.used()),
            Figures.count(result.pool().items()),
            percent(result.saved()),
            Figures.count(result.asked())));
    lines.add("");
    lines.addAll(new TextTable(Set.of(1, 2, 3, 4, 5)).lines(leaders(result)));
    lines.add("");
    lines.addAll(new TextTable(Set.of(1, 2, 3)).lines(domains(result)));
    lines.add(words.say("st.domains.note", percent(1 - 2 * result.alpha())));
    lines.add("");
    lines.add(losses(result.losses()));
    lines.add(cost(result));
    lines.addAll(attempts(result));
    lines.add(words.say(result.pack().frontier() ? "leaders.frontier" : "leaders.no_frontier"));
    return lines;
  }

  private String decision(SelfTestResult result) {
    return words.say(
        "st.decision." + result.decision().name(),
        percent(result.ratio()),
        percent(result.alpha()));
  }

  private List<List<String>> leaders(SelfTestResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("st.leader"),
            words.say("st.score"),
            words.say("st.ratio"),
            words.say("st.interval", percent(1 - 2 * result.alpha())),
            words.say("st.for"),
            words.say("st.against")));
    for (Against against : result.against()) {
      rows.add(
          List.of(
              Cells.fit(Cells.clean(against.leader()), LONGEST),
              decimals(against.score()),
              value(against.ratio()),
              interval(against.ratio()),
              evidence(against.logReached()),
              evidence(against.logNotReached())));
    }
    return rows;
  }

  private String evidence(OptionalDouble log) {
    return log.isPresent() ? EvidenceDisplay.evidence(log.getAsDouble()) : words.say("st.certain");
  }

  private List<List<String>> domains(SelfTestResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("st.domain"),
            words.say("st.items"),
            words.say("st.ratio"),
            words.say("st.interval", percent(1 - 2 * result.alpha())),
            ""));
    for (DomainView domain : result.domains()) {
      rows.add(
          List.of(
              Cells.fit(words.domain(domain.domain()), LONGEST),
              Figures.count(domain.used()) + "/" + Figures.count(domain.items()),
              value(domain.ratio()),
              interval(domain.ratio()),
              domain.weak() ? words.say("st.weak") : ""));
    }
    return rows;
  }

  private String losses(Losses losses) {
    return words.say(
        "st.losses",
        losses.all(),
        losses.truncated(),
        losses.noAnswer(),
        losses.ambiguous(),
        losses.refused(),
        value(losses.ratioIfRight()));
  }

  private String cost(SelfTestResult result) {
    String tokens =
        words.say(
            "st.tokens",
            tokens(result.spending().usage().promptTokens()),
            tokens(result.spending().usage().completionTokens()));
    return result
        .spending()
        .cost()
        .map(amount ->
            tokens
                + " "
                + words.say(
                    "st.cost",
                    Figures.money(new Money(amount, result.spending().currency().orElse("")))))
        .orElse(tokens);
  }

  private static String tokens(OptionalLong count) {
    return count.isPresent() ? Figures.count(count.getAsLong()) : "–";
  }

  /// With each further attempt on a pool the chance grows that one of them says "reached" wrongly.
  private List<String> attempts(SelfTestResult result) {
    int attempts = result.pool().attempts();
    String line = words.say("st.attempt", result.pool().attempt(), attempts);
    return attempts < 2
        ? List.of(line)
        : List.of(
            line,
            words.say("st.attempts", attempts, percent(Math.min(1, attempts * result.alpha()))));
  }

  static String value(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known known -> decimals(known.value());
      case Estimate.Undefined _ -> "–";
    };
  }

  static String interval(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known known ->
          decimals(known.interval().low()) + "–" + decimals(known.interval().high());
      case Estimate.Undefined _ -> "–";
    };
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String percent(double share) {
    String text = String.format(Locale.ROOT, "%.1f", 100 * share);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
