package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Leg;
import kr.gwageo.domain.result.Season.Ratio;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Each team's ratio to the leaders of each round, drawn and as figures.
///
/// @param season the season
/// @param words of the report's language
record SeasonRatios(Season season, Words words) {

  List<Block> blocks() {
    List<Block.Panel> panels =
        season.rounds().stream()
            .flatMap(leg -> leg.ratios().stream())
            .map(Ratio::team)
            .distinct()
            .map(this::panel)
            .toList();
    if (panels.isEmpty()) {
      return List.of(new Block.Paragraph(words.say("season.frontier.none")));
    }
    return List.of(
        new Block.Paragraph(words.say("season.frontier.how")),
        new Block.Chart(
            words.say("season.frontier.caption"),
            season.bar(),
            words.say("picture.bar", Numbers.plain(season.bar())),
            panels,
            List.of(
                new Block.KeyLine(Tone.REACHED, words.say("side.above")),
                new Block.KeyLine(Tone.NOT_REACHED, words.say("side.below")),
                new Block.KeyLine(Tone.UNDECIDED, words.say("side.across")),
                new Block.KeyLine(Tone.PLAIN, words.say("season.side.point")))),
        table());
  }

  private Block.Panel panel(String team) {
    List<Block.Range> ranges = new ArrayList<>();
    Tone last = Tone.PLAIN;
    String decision = words.say("season.no_verdict");
    for (Leg leg : season.rounds()) {
      for (Ratio ratio : leg.ratios()) {
        if (ratio.team().equals(team)) {
          ranges.add(range(leg, ratio));
          last = ratio.decision().map(RoundView::tone).orElse(Tone.PLAIN);
          decision = ratio.decision().map(words::name).orElse(words.say("season.no_verdict"));
        }
      }
    }
    return new Block.Panel(team, last, decision, ranges);
  }

  private Block.Range range(Leg leg, Ratio ratio) {
    String label =
        words.say("season.range", words.name(leg.title()), ratio.model(), leader(ratio.leader()));
    double low = ratio.interval().map(Interval::low).orElse(ratio.value());
    double high = ratio.interval().map(Interval::high).orElse(ratio.value());
    return new Block.Range(
        label, figure(ratio), side(ratio), Optional.of(new Block.Extent(low, ratio.value(), high)));
  }

  /// On which side of the bar the interval lies; a figure without one lies on none.
  private Tone side(Ratio ratio) {
    return ratio
        .interval()
        .map(interval -> {
          if (interval.low() > season.bar()) {
            return Tone.REACHED;
          }
          return interval.high() < season.bar() ? Tone.NOT_REACHED : Tone.UNDECIDED;
        })
        .orElse(Tone.PLAIN);
  }

  /// A ratio and its interval, or the word that there is none.
  String figure(Ratio ratio) {
    return Numbers.ratio(ratio.value())
        + " "
        + ratio.interval().map(Numbers::ratios).orElse(words.say("season.no_interval"));
  }

  /// A leader, or the mean of all.
  String leader(String name) {
    return name.equals(Comparison.MEAN_OF_LEADERS) ? words.say("leaders.mean") : name;
  }

  /// What a figure rests on.
  String source(Optional<String> name) {
    return name.flatMap(wanted ->
            season.sources().stream().filter(source -> source.name().equals(wanted)).findFirst())
        .map(source -> words.say("season.cited", words.name(source.kind()), source.name()))
        .orElse(words.say("season.computed"));
  }

  private Block table() {
    List<Block.Group> groups = new ArrayList<>();
    for (Leg leg : season.rounds()) {
      List<List<Cell>> rows = leg.ratios().stream().map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new Block.Group(words.name(leg.title()), rows));
      }
    }
    return Block.Table.of(
        words.say("season.ratios.caption"),
        List.of(
            words.say("season.team"),
            words.say("season.leader"),
            words.say("season.on"),
            words.say("season.ratio"),
            words.say("season.n"),
            words.say("season.source")),
        groups,
        List.of(words.say("season.ratios.note")));
  }

  private List<Cell> row(Ratio ratio) {
    return List.of(
        new Cell(ratio.team(), List.of(ratio.model()), Tone.PLAIN),
        Cell.of(leader(ratio.leader())),
        Cell.of(words.name(ratio.on())),
        new Cell(
            Numbers.ratio(ratio.value()),
            List.of(ratio.interval().map(Numbers::ratios).orElse(words.say("season.no_interval"))),
            side(ratio)),
        ratio
            .items()
            .map(items -> Cell.of(Numbers.count(items)))
            .orElseGet(() -> Cell.absent(words.say("season.unknown"))),
        Cell.of(source(ratio.source())));
  }
}
