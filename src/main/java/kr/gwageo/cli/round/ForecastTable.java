package kr.gwageo.cli.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Money;
import kr.gwageo.cli.words.Name;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.result.Forecast.Cost;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.RoundSpec;

/// What a round will ask and cost, as a table for people with what they should know beside it.
final class ForecastTable {
  private static final int LONGEST_NAME = 26;
  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "trials",
          "settled",
          "requests",
          "prompt",
          "answers",
          "answers.most",
          "cost",
          "cost.most",
          "time");

  private static final Set<Integer> FIGURES =
      IntStream.range(1, COLUMNS.size()).boxed().collect(Collectors.toSet());

  private final Words words;
  private final Figures figures;
  private final RoundSpec round;
  private final Forecast forecast;
  private final Path folder;

  /// @param folder of the round
  ForecastTable(Words words, RoundSpec round, Forecast forecast, Path folder) {
    this.words = words;
    this.figures = new Figures(words);
    this.round = round;
    this.forecast = forecast;
    this.folder = folder;
  }

  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.say("forecast." + column)).toList());
    for (int i = 0; i < forecast.entries().size(); i++) {
      rows.add(row(round.entries().get(i), forecast.entries().get(i)));
    }
    rows.addAll(total());
    List<String> lines = new ArrayList<>(new TextTable(FIGURES).lines(rows));
    lines.add("");
    if (forecast.begun()) {
      lines.add(
          words.say(
              "forecast.begun",
              folder,
              Figures.count(forecast.total().settled()),
              Figures.count(forecast.total().trials())));
    }
    lines.addAll(shuffled());
    lines.addAll(variables());
    lines.addAll(shortages());
    lines.add(
        words.say(
            "forecast.rule",
            Figures.count(forecast.basis().tokensPerAnswer()),
            BigDecimal.valueOf(forecast.basis().secondsPerAnswer())
                .stripTrailingZeros()
                .toPlainString()));
    lines.add(words.say("forecast.nothing"));
    return lines;
  }

  private List<String> shuffled() {
    return forecast.shuffled().stream()
        .map(task ->
            words.say(
                "forecast.shuffled." + task.shuffle(),
                task.task(),
                Figures.count(task.items()),
                Figures.count(task.kept().values().stream().mapToLong(Long::longValue).sum())))
        .toList();
  }

  private List<String> row(EntrySpec entry, Forecast.Part part) {
    List<String> row = new ArrayList<>();
    row.add(Name.of(entry, words).fit(LONGEST_NAME));
    row.addAll(counts(part.trials(), part.settled(), part.demand()));
    row.add(part.cost().map(ForecastTable::expected).orElse("-"));
    row.add(part.cost().map(this::atMost).orElse("-"));
    row.add(figures.time(part.time()));
    return row;
  }

  /// One line, and one more for each further currency.
  private List<List<String>> total() {
    Forecast.Total total = forecast.total();
    List<List<String>> rows = new ArrayList<>();
    List<String> first = new ArrayList<>(List.of(words.say("forecast.total")));
    first.addAll(counts(total.trials(), total.settled(), total.demand()));
    first.add(total.costs().stream().findFirst().map(ForecastTable::expected).orElse("-"));
    first.add(total.costs().stream().findFirst().map(this::atMost).orElse("-"));
    first.add(figures.time(total.time()));
    rows.add(first);
    total.costs().stream()
        .skip(1)
        .forEach(cost -> {
          List<String> more = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
          more.set(COLUMNS.indexOf("cost"), expected(cost));
          more.set(COLUMNS.indexOf("cost.most"), atMost(cost));
          rows.add(more);
        });
    return rows;
  }

  private List<String> counts(long trials, long settled, Forecast.Demand demand) {
    return List.of(
        Figures.count(trials),
        Figures.count(settled),
        Figures.count(demand.requests()),
        Figures.roughly(demand.promptTokens()),
        Figures.roughly(demand.completionTokens()),
        most(demand.completionTokensAtMost()));
  }

  private String most(OptionalLong tokens) {
    return tokens.isPresent()
        ? Figures.roughly(tokens.getAsLong())
        : words.say("forecast.uncapped");
  }

  private static String expected(Cost cost) {
    return Figures.money(new Money(cost.expected(), cost.currency()));
  }

  private String atMost(Cost cost) {
    return cost.atMost()
        .map(amount -> Figures.money(new Money(amount, cost.currency())))
        .orElseGet(() -> words.say("forecast.uncapped"));
  }

  private List<String> variables() {
    Map<String, Boolean> all = new TreeMap<>();
    forecast.entries().stream()
        .flatMap(part -> part.variables().stream())
        .forEach(variable -> all.put(variable.name(), variable.set()));
    if (all.isEmpty()) {
      return List.of();
    }
    String list =
        all.entrySet().stream()
            .map(variable ->
                words.say(
                    variable.getValue() ? "forecast.set" : "forecast.unset",
                    Cells.clean(variable.getKey())))
            .collect(Collectors.joining(", "));
    return List.of(words.say("forecast.variables", list));
  }

  private List<String> shortages() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < forecast.entries().size(); i++) {
      EntrySpec entry = round.entries().get(i);
      for (Forecast.Shortage shortage : forecast.entries().get(i).shortages()) {
        lines.add(words.say("forecast.shortage." + shortage.name(), Name.of(entry, words)));
      }
    }
    return lines;
  }
}
