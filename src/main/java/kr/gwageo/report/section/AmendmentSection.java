package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What was fixed before the round, and every change of it since the seal.
final class AmendmentSection {
  private final RoundView view;
  private final Words words;

  private AmendmentSection(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// Empty where a round was not official and nothing of it was amended.
  static Optional<Section> of(RoundView view) {
    boolean silent = view.spec().official().isEmpty() && amendments(view.result()).isEmpty();
    return silent ? Optional.empty() : Optional.of(new AmendmentSection(view).section());
  }

  /// Under how many changes the verdicts stand; empty where there were none.
  static Optional<String> sentence(RoundView view) {
    int changes = amendments(view.result()).size();
    return changes == 0
        ? Optional.empty()
        : Optional.of(view.words().say("verdict.amended", Numbers.count(changes)));
  }

  private static List<Amendment> amendments(RoundResult result) {
    return result.amendments();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Amendment> amendments = amendments(view.result());
    if (amendments.isEmpty()) {
      blocks.add(new Block.Paragraph(words.say("amendment.none")));
    } else {
      blocks.add(new Block.Paragraph(words.say("amendment.how")));
      blocks.add(changes(amendments));
    }
    view.spec().official().ifPresent(rules -> blocks.add(window(rules)));
    return new Section("amendments", words.say("amendment.title"), blocks);
  }

  private Block.Table changes(List<Amendment> amendments) {
    return Block.Table.of(
        words.say("amendment.caption"),
        List.of(
            words.say("column.at"),
            words.say("column.author"),
            words.say("column.change"),
            words.say("column.reason")),
        List.of(new Block.Group("", amendments.stream().map(this::row).toList())),
        List.of(words.say("amendment.note")));
  }

  private List<Cell> row(Amendment amendment) {
    return List.of(
        Cell.of(Numbers.time(amendment.at())),
        Cell.of(amendment.author()),
        Cell.of(change(view, amendment.change())),
        Cell.of(amendment.reason()));
  }

  /// What it changes, in words.
  static String change(RoundView view, Amendment.Change change) {
    Words words = view.words();
    return switch (change) {
      case Amendment.Excluded it ->
          words.say("amendment.excluded", view.task(it.task()), it.item());
      case Amendment.Accepted it ->
          words.say("amendment.accepted", view.task(it.task()), it.item(), it.answer());
      case Amendment.Schemed it ->
          words.say("amendment.schemed", words.name(it.scheme().title()), it.scheme().name());
      case Amendment.Noted _ -> words.say("amendment.noted");
    };
  }

  private Block.Table window(Official rules) {
    List<List<Cell>> rows =
        view.spec().leaders().stream().map(leader -> released(rules, leader)).toList();
    return Block.Table.of(
        words.say(
            "official.caption",
            rules.from().toString(),
            rules.until().toString(),
            Numbers.count(rules.months())),
        List.of(words.say("role.leader"), words.say("column.released"), words.say("column.window")),
        List.of(new Block.Group("", rows)),
        List.of(
            words.say("official.note"),
            words.say("official.published." + rules.published().name())));
  }

  private List<Cell> released(Official rules, EntrySpec leader) {
    Cell name = Cell.of(view.name(leader.name()));
    return Optional.ofNullable(rules.leaders().get(leader.name()))
        .map(day -> {
          boolean held = rules.holds(day);
          return List.of(
              name,
              Cell.of(day.toString()),
              new Cell(
                  words.say(held ? "official.within" : "official.outside"),
                  List.of(),
                  held ? Tone.REACHED : Tone.NOT_REACHED));
        })
        .orElseGet(() -> List.of(name, Cell.absent("-"), Cell.absent("-")));
  }
}
