package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.Ranking.Fate;
import kr.gwageo.domain.result.Ranking.Separation;
import kr.gwageo.domain.result.Ranking.Standing;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Fill;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// The competitors in order, and how far that order can be relied on.
final class RankingSection {
  private final RoundView view;
  private final Words words;
  private final Ranking ranking;

  private RankingSection(RoundView view, Ranking ranking) {
    this.view = view;
    this.words = view.words();
    this.ranking = ranking;
  }

  /// Empty where there is no ranking.
  static Optional<Section> of(RoundView view) {
    return view.result().ranking().map(ranking -> new RankingSection(view, ranking).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(words.say("ranking.how", Numbers.round(1 - ranking.rule().alpha()))));
    ranks().ifPresent(blocks::add);
    blocks.add(standings());
    if (!ranking.separations().isEmpty()) {
      blocks.add(new Block.Fold(words.say("ranking.pairs"), List.of(pairs())));
    }
    return new Section("ranking", words.say("ranking.title"), blocks);
  }

  /// The ranks that each competitor can have. Empty where there is but one.
  private Optional<Block> ranks() {
    int places = ranking.standings().size();
    if (places < 2) {
      return Optional.empty();
    }
    List<Block.Tick> ticks =
        IntStream.rangeClosed(1, places)
            .mapToObj(rank -> new Block.Tick(rank, Numbers.count(rank)))
            .toList();
    List<Block.Lane> lanes =
        ranking.standings().stream()
            .map(each ->
                new Block.Lane(
                    view.name(each.competitor()),
                    words.say("plot.ranks.figure", ranks(each)),
                    List.of(new Block.Stretch(each.best() - 0.4, each.worst() + 0.4, Fill.SOLID))))
            .toList();
    return Optional.of(
        new Block.Plot(
            words.say("plot.ranks"),
            new Block.Axis("", 0.5, places + 0.5, ticks),
            lanes,
            List.of()));
  }

  private Block.Table standings() {
    EstimateLegend legend =
        new EstimateLegend(words, ranking.standings().stream().map(Standing::score).toList());
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.entry"));
    columns.add(words.say("column.score"));
    columns.add(words.say("column.ranks"));
    columns.add(words.say("column.letters"));
    ranking
        .rule()
        .survivors()
        .ifPresent(places -> columns.add(words.say("column.fate", Numbers.count(places))));
    return Block.Table.of(
        words.say("ranking.caption"),
        columns,
        List.of(
            new Block.Group("", ranking.standings().stream().map(s -> row(s, legend)).toList())),
        notes(legend));
  }

  private List<Cell> row(Standing standing, EstimateLegend legend) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(view.name(standing.competitor())));
    row.add(score(standing.score(), legend));
    row.add(Cell.of(ranks(standing)));
    row.add(Cell.of(standing.letters()));
    standing.fate().ifPresent(fate -> row.add(fate(fate, standing.tieP())));
    return row;
  }

  private Cell score(Estimate score, EstimateLegend legend) {
    return switch (score) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              Numbers.percent(known.value()),
              List.of(legend.beside(known, Numbers.percents(known.interval()))),
              Tone.PLAIN);
    };
  }

  private static String ranks(Standing standing) {
    return standing.best() == standing.worst()
        ? Numbers.count(standing.best())
        : Numbers.count(standing.best()) + "-" + Numbers.count(standing.worst());
  }

  private Cell fate(Fate fate, Optional<Double> tieP) {
    Tone tone =
        switch (fate) {
          case SURELY_IN, IN_BY_TIE_RULE -> Tone.REACHED;
          case SURELY_OUT, OUT_BY_TIE_RULE -> Tone.NOT_REACHED;
          case UNSEPARATED -> Tone.UNDECIDED;
        };
    return new Cell(
        words.name(fate),
        tieP.map(p -> words.say("ranking.tie", Numbers.pValue(p))).stream().toList(),
        tone);
  }

  private List<String> notes(EstimateLegend legend) {
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("ranking.note.method", Numbers.round(ranking.rule().alpha())));
    notes.add(words.say("ranking.note.letters"));
    ranking.separations().stream()
        .mapToDouble(Separation::resolvable)
        .max()
        .ifPresent(gap -> notes.add(words.say("ranking.note.gap", Numbers.points(gap))));
    if (ranking.rule().survivors().isPresent()) {
      notes.add(ties());
    }
    if (!ranking.complete()) {
      notes.add(words.say("ranking.note.incomplete"));
    }
    if (!ranking.unranked().isEmpty()) {
      notes.add(
          words.say(
              "ranking.note.unranked",
              String.join(
                  words.say("list.separator"),
                  ranking.unranked().stream().map(view::name).toList())));
    }
    return notes;
  }

  private String ties() {
    return ranking.rule().ties().isEmpty()
        ? words.say("ranking.note.noTies")
        : words.say(
            "ranking.note.ties",
            String.join(
                words.say("list.separator"),
                ranking.rule().ties().stream().map(words::name).toList()));
  }

  private Block.Table pairs() {
    return Block.Table.of(
        words.say("ranking.pairs.caption"),
        List.of(
            words.say("column.upper"),
            words.say("column.lower"),
            words.say("column.difference"),
            words.say("column.degrees"),
            words.say("column.p"),
            words.say("column.adjusted"),
            words.say("column.resolvable")),
        List.of(new Block.Group("", ranking.separations().stream().map(this::pair).toList())),
        List.of(words.say("ranking.note.pairs")));
  }

  private List<Cell> pair(Separation pair) {
    return List.of(
        Cell.of(view.name(pair.upper())),
        Cell.of(view.name(pair.lower())),
        Cell.of(Numbers.points(pair.difference())),
        Cell.of(Numbers.degreesOfFreedom(pair.degreesOfFreedom())),
        Cell.of(Numbers.pValue(pair.p())),
        Cell.of(Numbers.pValue(pair.adjusted())),
        Cell.of(Numbers.points(pair.resolvable())));
  }
}
