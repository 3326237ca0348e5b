package kr.gwageo.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Place;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Selection;
import kr.gwageo.domain.scheme.Settlement;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.PartMean;
import kr.gwageo.domain.scheme.Totals.SourcePoints;
import kr.gwageo.domain.scheme.Totals.TeamTotal;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Points and totals by the scheme, and who stays.
final class TotalsSection {
  private final RoundView view;
  private final Words words;
  private final Settlement settlement;
  private final Scheme rules;
  private final Totals totals;
  private final FateWords fates;

  private TotalsSection(RoundView view, Settlement settlement) {
    this.view = view;
    this.words = view.words();
    this.settlement = settlement;
    this.rules = settlement.rules();
    this.totals = settlement.totals();
    this.fates = new FateWords(view, rules.selection());
  }

  /// Empty where no scheme makes points of the round.
  static Optional<Section> of(RoundView view) {
    return view.result().settlement().map(it -> new TotalsSection(view, it).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    String basis = "totals.basis." + settlement.basis();
    blocks.add(new Block.Paragraph(words.say(basis, words.name(rules.title()), rules.name())));
    if (rules.selection().removes()) {
      blocks.add(new Block.Paragraph(rule(rules.selection())));
      blocks.add(
          new Block.Bullets(
              totals.teams().stream()
                  .flatMap(team -> fates.sentence(place(team), team.total()).stream())
                  .toList()));
    }
    blocks.add(points());
    if (!totals.gaps().isEmpty()) {
      blocks.add(new Block.Fold(words.say("totals.gaps"), List.of(GapTable.of(view, totals))));
    }
    return new Section("totals", words.say("totals.title"), blocks);
  }

  private String rule(Selection selection) {
    List<String> sentences = new ArrayList<>();
    selection
        .keep()
        .ifPresent(keep -> sentences.add(words.say("totals.rule.keep", Numbers.count(keep))));
    if (selection.keep().isPresent()) {
      List<String> ties =
          rules.parts().isEmpty() ? List.of() : selection.ties().stream().map(this::title).toList();
      sentences.add(
          ties.isEmpty()
              ? words.say("totals.rule.noTies")
              : words.say("totals.rule.ties", String.join(words.say("list.separator"), ties)));
    }
    if (selection.originality()) {
      sentences.add(
          words.say(selection.movesUp() ? "totals.rule.movesUp" : "totals.rule.originality"));
    }
    return String.join(" ", sentences);
  }

  private String title(String part) {
    return rules.parts().stream()
        .filter(it -> it.name().equals(part))
        .map(it -> words.name(it.title()))
        .findFirst()
        .orElse(part);
  }

  private Place place(TeamTotal team) {
    return totals.places().stream()
        .filter(place -> place.team().equals(team.team()))
        .findFirst()
        .orElseThrow();
  }

  /// Sources of several parts, whose sum says more than the parts do.
  private List<Part.Source> summed() {
    return Arrays.stream(Part.Source.values())
        .filter(
            source -> rules.parts().stream().filter(part -> part.source() == source).count() > 1)
        .toList();
  }

  private Block.Table points() {
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.entry"));
    for (Part part : rules.parts()) {
      columns.add(words.say("totals.part", words.name(part.title()), FateWords.plain(part.max())));
    }
    for (Part.Source source : summed()) {
      columns.add(words.say("totals.sum." + source, FateWords.plain(max(source))));
    }
    columns.add(words.say("totals.part", words.say("column.total"), FateWords.plain(rules.max())));
    columns.add(words.say("column.rank"));
    if (rules.selection().removes()) {
      columns.add(words.say("column.selected"));
    }
    List<Block.Group> groups = new ArrayList<>();
    groups.add(new Block.Group("", totals.teams().stream().map(this::row).toList()));
    if (!totals.parts().isEmpty()) {
      groups.add(
          new Block.Group(
              words.say("totals.all"),
              List.of(
                  summary("totals.best", PartMean::best, Optional.empty(), columns.size()),
                  summary("totals.mean", PartMean::mean, totals.mean(), columns.size()))));
    }
    return Block.Table.of(words.say("totals.caption"), columns, groups, notes());
  }

  private BigDecimal max(Part.Source source) {
    return rules.parts().stream()
        .filter(part -> part.source() == source)
        .map(Part::max)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Cell> row(TeamTotal team) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(view.name(team.team())));
    team.points().forEach(points -> row.add(cell(points.points())));
    team.sources().stream()
        .filter(sum -> summed().contains(sum.source()))
        .map(SourcePoints::points)
        .map(this::cell)
        .forEach(row::add);
    row.add(cell(team.total()));
    Place place = place(team);
    row.add(
        place
            .rank()
            .map(rank -> new Cell(Numbers.count(rank), possible(team), Tone.PLAIN))
            .orElseGet(() -> Cell.absent(words.say("totals.absent"))));
    place.fate().ifPresent(fate -> row.add(fates.cell(fate)));
    return row;
  }

  /// The ranks that the uncertainty of the totals leaves open, where there are several.
  private List<String> possible(TeamTotal team) {
    return team
        .best()
        .flatMap(best ->
            team.worst()
                .filter(worst -> worst > best)
                .map(worst ->
                    words.say("totals.possible", Numbers.count(best), Numbers.count(worst))))
        .stream()
        .toList();
  }

  private Cell cell(Optional<BigDecimal> points) {
    return points
        .map(it -> Cell.of(FateWords.plain(it)))
        .orElseGet(() -> Cell.absent(words.say("totals.absent")));
  }

  private List<Cell> summary(
      String key, Function<PartMean, BigDecimal> figure, Optional<BigDecimal> total, int width) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(words.say(key)));
    for (Part part : rules.parts()) {
      row.add(
          totals.parts().stream()
              .filter(mean -> mean.part().equals(part.name()))
              .map(mean -> Cell.of(FateWords.plain(figure.apply(mean))))
              .findFirst()
              .orElseGet(() -> Cell.absent("-")));
    }
    int before = width - (rules.selection().removes() ? 3 : 2);
    while (row.size() < before) {
      row.add(Cell.absent("-"));
    }
    row.add(total.map(it -> Cell.of(FateWords.plain(it))).orElseGet(() -> Cell.absent("-")));
    while (row.size() < width) {
      row.add(Cell.absent("-"));
    }
    return row;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(words.say("totals.note"));
    totals
        .warnings()
        .forEach(it -> notes.add(words.say("totals.concern." + it.concern(), title(it.part()))));
    return notes;
  }
}
