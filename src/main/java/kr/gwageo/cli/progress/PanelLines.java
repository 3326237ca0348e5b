package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.cli.progress.Standing.State;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Money;

/// The block that a terminal shows: a line of headings, a line for each entry, and one for all.
final class PanelLines {
  /// Lines that are no entry's: headings, the total, and the one the cursor stands in.
  private static final int OTHER_LINES = 3;

  private static final String GAP = "  ";

  private final Phrases phrases;
  private final Size size;
  private final Ink ink;
  private final PanelTable table;

  /// How large the terminal is.
  record Size(int width, int height) {
    /// The last cell of a line stays free: some terminals break the line there.
    int usable() {
      return Math.max(1, width - 1);
    }
  }

  PanelLines(Phrases phrases, Size size, Ink ink) {
    this.phrases = phrases;
    this.size = size;
    this.ink = ink;
    this.table = new PanelTable(phrases, size.usable(), ink);
  }

  List<String> of(Instant now, List<Glance> glances) {
    int room = Math.max(1, size.height() - OTHER_LINES);
    List<Glance> shown = glances;
    List<String> rest = new ArrayList<>();
    if (shown.size() > room) {
      List<Standing> over = glances.stream().map(Glance::standing).filter(Standing::over).toList();
      shown = glances.stream().filter(glance -> !glance.standing().over()).toList();
      if (!over.isEmpty()) {
        rest.add(finished(over));
      }
    }
    int free = Math.max(1, room - rest.size());
    if (shown.size() > free) {
      List<Glance> first = busiestFirst(shown).subList(0, Math.max(0, free - 1));
      rest.add(phrases.say("panel.more", shown.size() - first.size()));
      shown = first;
    }
    List<String> lines = new ArrayList<>(table.lines(now, shown));
    rest.forEach(line -> lines.add(ink.faint(Cells.fit(line, size.usable()))));
    lines.add(ink.bold(Cells.fit(total(glances), size.usable())));
    return lines;
  }

  private String finished(List<Standing> over) {
    long answered = over.stream().mapToLong(Standing::answered).sum();
    long planned = over.stream().mapToLong(Standing::planned).sum();
    return phrases.say("panel.finished", over.size(), answered, planned - answered);
  }

  private static List<Glance> busiestFirst(List<Glance> glances) {
    List<Glance> sorted = new ArrayList<>();
    glances.stream().filter(glance -> !waits(glance)).forEach(sorted::add);
    glances.stream().filter(PanelLines::waits).forEach(sorted::add);
    return sorted;
  }

  private static boolean waits(Glance glance) {
    return glance.standing().state() instanceof State.Waiting;
  }

  private String total(List<Glance> glances) {
    List<Standing> all = glances.stream().map(Glance::standing).toList();
    long answered = all.stream().mapToLong(Standing::answered).sum();
    long planned = all.stream().mapToLong(Standing::planned).sum();
    long tokens = all.stream().mapToLong(Standing::tokens).sum();
    List<String> parts = new ArrayList<>();
    parts.add(phrases.say("panel.total", answered, planned, Figures.percent(answered, planned)));
    parts.add(
        phrases.say("part.rate", Figures.rate(glances.stream().mapToDouble(Glance::rate).sum())));
    slowest(glances).ifPresent(left -> parts.add(phrases.say("part.left", phrases.time(left))));
    Map<String, Money> costs = new TreeMap<>();
    all.stream()
        .flatMap(standing -> standing.cost().stream())
        .forEach(cost -> costs.merge(cost.currency(), cost, PanelLines::plus));
    costs.values().forEach(cost -> parts.add(Figures.money(cost)));
    long failed = all.stream().mapToLong(Standing::failed).sum();
    if (failed > 0) {
      parts.add(phrases.say("part.failed", failed));
    }
    if (tokens > 0) {
      parts.add(phrases.say("part.tokens", Figures.roughly(tokens)));
    }
    return String.join(GAP, parts);
  }

  private static Money plus(Money one, Money other) {
    return new Money(one.amount().add(other.amount()), one.currency());
  }

  /// All entries are asked at once, so the round ends with the slowest.
  private static Optional<Duration> slowest(List<Glance> glances) {
    return glances.stream().flatMap(glance -> glance.left().stream()).max(Duration::compareTo);
  }
}
