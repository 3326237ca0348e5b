package kr.gwageo.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gwageo.bench.errors.Rate;
import kr.gwageo.bench.errors.Result;
import kr.gwageo.bench.errors.Setting;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Words;

/// How often simulated rounds erred and decided, as a Markdown table to be read and to be pasted.
final class CharacteristicsTable {
  private final Words words;

  CharacteristicsTable(Words words) {
    this.words = words;
  }

  String text(List<Result> results) {
    return results.stream()
        .map(this::row)
        .collect(
            Collectors.joining("\n", words.say("errors.head") + "\n|---|---|---|---|---|\n", "\n"));
  }

  private String row(Result result) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            setting(result.setting()),
            percent(result.alpha()),
            Figures.count(result.rates().getFirst().rounds()),
            each(result, this::measured),
            each(result, this::expected));
  }

  private static String each(Result result, Function<Rate, String> text) {
    return result.rates().stream().map(text).collect(Collectors.joining(", "));
  }

  private String measured(Rate rate) {
    return words.say("errors.claim." + rate.claim())
        + " %s ± %s".formatted(percent(rate.share()), percent(rate.error()));
  }

  private String expected(Rate rate) {
    return rate.reference().isPresent() ? percent(rate.reference().getAsDouble()) : "–";
  }

  private String setting(Setting setting) {
    return switch (setting) {
      case Setting.OneBenchmark one -> words.say("errors.one", one.passages());
      case Setting.Composite composite ->
          words.say("errors.composite", sizes(composite.passages()));
      case Setting.Twins twins ->
          words.say("errors.twins", twins.entries(), sizes(twins.passages()));
      case Setting.Power power ->
          words.say(
              "errors.power",
              Figures.count(power.items()),
              String.format(Locale.ROOT, "%.3f", power.ratio()));
    };
  }

  private static String sizes(List<Integer> passages) {
    return passages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.01 ? "%.2f %%" : "%.1f %%", 100 * share);
  }
}
