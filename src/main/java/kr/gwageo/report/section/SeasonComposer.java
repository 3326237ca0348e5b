package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Leg;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Document.Fact;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Composes the report on a season in one language: each team's way through the rounds first, then
/// the figures and where they come from.
public final class SeasonComposer {
  private final Season season;
  private final Words words;
  private final SeasonRatios ratios;

  private SeasonComposer(Season season, Words words) {
    this.season = season;
    this.words = words;
    this.ratios = new SeasonRatios(season, words);
  }

  /// The report.
  ///
  /// @param tool that made it
  public static Document compose(Season season, String tool, Words words) {
    return new SeasonComposer(season, words).document(tool);
  }

  private Document document(String tool) {
    boolean practice = season.rounds().stream().anyMatch(Leg::practice);
    List<Section> sections = new ArrayList<>();
    sections.add(section("way", way()));
    sections.add(section("frontier", ratios.blocks()));
    sections.add(section("leaders", List.of(leaders())));
    sections.add(section("fates", List.of(fates())));
    if (season.rounds().stream().anyMatch(leg -> !leg.points().isEmpty())) {
      sections.add(section("points", List.of(points())));
    }
    if (season.rounds().stream().anyMatch(leg -> !leg.unpublished().isEmpty())) {
      sections.add(section("unpublished", unpublished()));
    }
    if (!season.sources().isEmpty()) {
      sections.add(section("sources", List.of(sources())));
    }
    return new Document(
        words.language(),
        words.say("season.genre"),
        words.name(season.title()),
        new Document.Stamp(words.say(practice ? "document.stamp" : "season.stamp"), practice),
        List.of(
            new Fact(words.say("season.fact.rounds"), Numbers.count(season.rounds().size())),
            new Fact(words.say("season.fact.teams"), Numbers.count(teams().size())),
            new Fact(words.say("season.fact.bar"), Numbers.round(season.bar()))),
        notices(practice),
        sections,
        words.say("document.colophon", tool));
  }

  private Section section(String id, List<Block> blocks) {
    return new Section(id, words.say("season." + id + ".title"), blocks);
  }

  private List<Block.Notice> notices(boolean practice) {
    List<Block.Notice> notices = new ArrayList<>();
    if (practice) {
      notices.add(
          new Block.Notice(
              words.say("season.practice.title"),
              List.of(new Block.Paragraph(words.say("season.practice")))));
    }
    if (!season.notes().isEmpty()) {
      notices.add(
          new Block.Notice(
              words.say("season.notes"),
              List.of(new Block.Bullets(season.notes().stream().map(words::name).toList()))));
    }
    return notices;
  }

  /// Every team, in the order of its first round.
  private List<String> teams() {
    return season.rounds().stream().flatMap(SeasonComposer::teams).distinct().toList();
  }

  private static Stream<String> teams(Leg leg) {
    return Stream.concat(
            leg.fates().stream().map(Season.Fate::team),
            leg.ratios().stream().map(Season.Ratio::team))
        .distinct();
  }

  private List<Block> way() {
    List<String> columns = new ArrayList<>();
    columns.add(words.say("season.team"));
    season.rounds().forEach(leg -> columns.add(words.name(leg.title())));
    List<List<Cell>> rows =
        teams().stream()
            .map(team ->
                Stream.concat(
                        Stream.of(Cell.of(team)),
                        season.rounds().stream().map(leg -> way(leg, team)))
                    .toList())
            .toList();
    return List.of(
        new Block.Paragraph(words.say("season.way.how", Numbers.round(season.bar()))),
        Block.Table.of(
            words.say("season.way.caption"),
            columns,
            List.of(new Block.Group("", rows)),
            List.of(words.say("season.way.note"))));
  }

  private Cell way(Leg leg, String team) {
    if (teams(leg).noneMatch(team::equals)) {
      return Cell.absent(words.say("season.absent"));
    }
    Optional<Season.Ratio> lowest =
        leg.ratios().stream()
            .filter(ratio -> ratio.team().equals(team))
            .min(Comparator.comparingDouble(Season.Ratio::value));
    List<String> details = new ArrayList<>();
    lowest.ifPresent(ratio ->
        details.add(words.say("season.to", ratios.leader(ratio.leader()), ratios.figure(ratio))));
    leg.fates().stream()
        .filter(fate -> fate.team().equals(team))
        .forEach(fate -> details.add(fated(fate)));
    Optional<Cell> verdict =
        lowest
            .flatMap(Season.Ratio::decision)
            .map(decision -> new Cell(words.name(decision), details, RoundView.tone(decision)));
    return verdict.orElseGet(() -> new Cell(words.say("season.no_verdict"), details, Tone.PLAIN));
  }

  private String fated(Season.Fate fate) {
    return words.say(fate.stayed() ? "season.stayed" : "season.left");
  }

  private Block leaders() {
    return table(
        "leaders",
        season.rounds().stream()
            .map(leg ->
                List.of(
                    Cell.of(words.name(leg.title())),
                    leg.held()
                        .map(day -> Cell.of(day.toString()))
                        .orElseGet(() -> Cell.absent("–")),
                    leg.leaders().isEmpty()
                        ? Cell.absent(words.say("season.leaders.none"))
                        : Cell.of(String.join(words.say("list.separator"), leg.leaders()))))
            .toList(),
        "season.round",
        "season.held",
        "season.leaders");
  }

  private Block fates() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Leg leg : season.rounds()) {
      for (Season.Fate fate : leg.fates()) {
        rows.add(
            List.of(
                Cell.of(fate.team()),
                Cell.of(words.name(leg.title())),
                Cell.of(fated(fate)),
                Cell.of(words.name(fate.why())),
                Cell.of(ratios.source(fate.source()))));
      }
    }
    return table(
        "fates", rows, "season.team", "season.round", "season.fate", "season.why", "season.source");
  }

  private Block points() {
    List<Block.Group> groups = new ArrayList<>();
    for (Leg leg : season.rounds()) {
      List<List<Cell>> rows = new ArrayList<>();
      for (Season.Points points : leg.points()) {
        rows.add(
            List.of(
                Cell.of(points.team().orElse(words.say("season.mean"))),
                Cell.of(words.name(points.what())),
                Cell.of(Numbers.plain(points.value())),
                Cell.of(Numbers.plain(points.most())),
                Cell.of(ratios.source(Optional.of(points.source())))));
      }
      if (!rows.isEmpty()) {
        groups.add(new Block.Group(words.name(leg.title()), rows));
      }
    }
    return Block.Table.of(
        words.say("season.points.caption"),
        Stream.of("season.team", "season.what", "season.value", "season.most", "season.source")
            .map(words::say)
            .toList(),
        groups,
        List.of(words.say("season.points.note")));
  }

  private List<Block> unpublished() {
    List<Block> blocks = new ArrayList<>();
    for (Leg leg : season.rounds()) {
      if (!leg.unpublished().isEmpty()) {
        blocks.add(new Block.Paragraph(words.name(leg.title())));
        blocks.add(new Block.Bullets(leg.unpublished().stream().map(this::name).toList()));
      }
    }
    return blocks;
  }

  private String name(Title title) {
    return words.name(title);
  }

  private Block sources() {
    return table(
        "sources",
        season.sources().stream()
            .map(source ->
                List.of(
                    Cell.of(source.name()),
                    Cell.of(words.name(source.kind())),
                    Cell.of(words.name(source.title())),
                    Cell.of(source.url())))
            .toList(),
        "season.source",
        "season.kind",
        "season.paper",
        "season.url");
  }

  private Block table(String id, List<List<Cell>> rows, String... columns) {
    return Block.Table.of(
        words.say("season." + id + ".caption"),
        Stream.of(columns).map(words::say).toList(),
        List.of(new Block.Group("", rows)),
        List.of());
  }
}
