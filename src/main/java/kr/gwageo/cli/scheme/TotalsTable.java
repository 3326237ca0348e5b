package kr.gwageo.cli.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Place;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.GapError;
import kr.gwageo.domain.scheme.Totals.Panel;
import kr.gwageo.domain.scheme.Totals.PartMean;
import kr.gwageo.domain.scheme.Totals.TeamGap;
import kr.gwageo.domain.scheme.Totals.TeamTotal;
import kr.gwageo.domain.scheme.Totals.Warning;

/// Totals on a terminal: the points, the gaps between neighbours, and what to beware of.
final class TotalsTable {
  private static final int DECIMALS = 4;
  private static final String NONE = "-";

  private final Words words;
  private final Scheme scheme;
  private final Totals totals;

  TotalsTable(Words words, Scheme scheme, Totals totals) {
    this.words = words;
    this.scheme = scheme;
    this.totals = totals;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Cells.clean(words.of(scheme.title())));
    lines.add("");
    lines.addAll(points());
    if (scheme.selection().removes()) {
      lines.add("");
      totals.places().forEach(place -> fate(place).ifPresent(lines::add));
    }
    List<TeamGap> neighbours = neighbours();
    if (!neighbours.isEmpty()) {
      lines.add("");
      lines.addAll(gaps(neighbours));
      lines.add(words.say("scheme.note.shares"));
      neighbours.stream().flatMap(gap -> unknown(gap).stream()).distinct().forEach(lines::add);
    }
    if (!totals.panels().isEmpty()) {
      lines.add("");
      totals.panels().forEach(panel -> lines.add(said(panel)));
      lines.add(words.say("scheme.note.panel"));
    }
    if (!totals.warnings().isEmpty()) {
      lines.add("");
      totals.warnings().forEach(warning -> lines.add(said(warning)));
    }
    return lines;
  }

  private List<String> points() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add(words.say("scheme.team"));
    for (Part part : scheme.parts()) {
      head.add(Cells.clean(part.name()) + "/" + plain(part.max()));
    }
    head.add(words.say("scheme.total") + "/" + plain(scheme.max()));
    head.add(words.say("scheme.rank"));
    head.add(words.say("scheme.ranks"));
    rows.add(head);
    totals.teams().forEach(team -> rows.add(row(team)));
    rows.add(summary("scheme.best", PartMean::best, Optional.empty()));
    rows.add(summary("scheme.mean", PartMean::mean, totals.mean()));
    return table(rows);
  }

  private List<String> row(TeamTotal team) {
    List<String> row = new ArrayList<>();
    row.add(Cells.clean(team.team()));
    team.points().forEach(points -> row.add(points.points().map(this::plain).orElse(NONE)));
    row.add(team.total().map(this::plain).orElse(NONE));
    row.add(rank(team.team()).map(String::valueOf).orElse(NONE));
    row.add(team.best().flatMap(best -> team.worst().map(w -> ranks(best, w))).orElse(NONE));
    return row;
  }

  private Optional<Integer> rank(String team) {
    return totals.places().stream()
        .filter(place -> place.team().equals(team))
        .flatMap(place -> place.rank().stream())
        .findFirst();
  }

  private Optional<String> fate(Place place) {
    String grounds =
        place.grounds().stream()
            .map(ground -> words.say("scheme.ground." + ground.name()))
            .collect(Collectors.joining(", "));
    return place
        .fate()
        .map(fate ->
            words.say("scheme.fate." + fate.name(), Cells.clean(place.team()))
                + (grounds.isEmpty() ? "" : " (" + grounds + ")"));
  }

  private static String ranks(int best, int worst) {
    return best == worst ? String.valueOf(best) : best + "-" + worst;
  }

  private List<String> summary(
      String key, Function<PartMean, BigDecimal> figure, Optional<BigDecimal> total) {
    List<String> row = new ArrayList<>();
    row.add(words.say(key));
    for (Part part : scheme.parts()) {
      row.add(
          totals.parts().stream()
              .filter(mean -> mean.part().equals(part.name()))
              .map(figure)
              .map(this::plain)
              .findFirst()
              .orElse(NONE));
    }
    Collections.addAll(row, total.map(this::plain).orElse(NONE), NONE, NONE);
    return row;
  }

  /// The gaps between teams that stand next to each other.
  private List<TeamGap> neighbours() {
    List<String> order =
        totals.teams().stream()
            .filter(team -> team.total().isPresent())
            .map(TeamTotal::team)
            .toList();
    return IntStream.range(1, order.size())
        .boxed()
        .flatMap(i ->
            totals.gaps().stream()
                .filter(gap ->
                    gap.upper().equals(order.get(i - 1)) && gap.lower().equals(order.get(i))))
        .toList();
  }

  private List<String> gaps(List<TeamGap> gaps) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("scheme.pair"),
            words.say("scheme.gap"),
            words.say("scheme.error"),
            words.say("scheme.p"),
            words.say("scheme.shares")));
    for (TeamGap gap : gaps) {
      rows.add(
          List.of(
              Cells.clean(gap.upper() + " > " + gap.lower()),
              plain(gap.difference()),
              gap.error().map(e -> decimals(e.standardError(), 2)).orElse(NONE),
              gap.error().map(e -> probability(e.adjusted())).orElse(NONE),
              gap.error().map(this::shares).orElse(NONE)));
    }
    return table(rows);
  }

  private String shares(GapError error) {
    return error.shares().stream()
        .map(share ->
            words.say("scheme.source." + share.source().name())
                + " "
                + decimals(100 * share.share(), 0)
                + "%")
        .collect(Collectors.joining(", "));
  }

  private Optional<String> unknown(TeamGap gap) {
    return gap.withoutError().isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("scheme.note.unknown", Cells.clean(String.join(", ", gap.withoutError()))));
  }

  private String said(Panel panel) {
    return words.say(
        "scheme.panel",
        Cells.clean(panel.part()),
        panel.raters(),
        figure(panel.alpha()),
        panel
            .order()
            .map(order -> decimals(order.w(), 2) + " (p " + probability(order.p()) + ")")
            .orElse(NONE),
        panel.reliability().map(TotalsTable::figure).orElse(NONE));
  }

  private static String figure(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Undefined _ -> NONE;
      case Estimate.Known known ->
          "%s [%s, %s]"
              .formatted(
                  decimals(known.value(), 2),
                  decimals(known.interval().low(), 2),
                  decimals(known.interval().high(), 2));
    };
  }

  private String said(Warning warning) {
    return words.say("scheme.concern." + warning.concern().name(), Cells.clean(warning.part()));
  }

  private static List<String> table(List<List<String>> rows) {
    int width = rows.getFirst().size();
    return new TextTable(IntStream.range(1, width).boxed().collect(Collectors.toSet())).lines(rows);
  }

  private String plain(BigDecimal number) {
    BigDecimal shown =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    return shown.toPlainString();
  }

  private static String probability(double p) {
    return p < 0.001 ? "<0.001" : decimals(p, 3);
  }

  private static String decimals(double number, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }
}
