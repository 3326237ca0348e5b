package kr.gwageo.report.section;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Fill;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What became of the questions and when they were asked, drawn.
final class RepliesPlots {
  private static final int STEPS = 4;

  private final RoundView view;
  private final Words words;

  RepliesPlots(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// The shares of the kinds of replies, each kind with a fill of its own. Empty where nobody sat.
  Optional<Block> kinds() {
    List<Block.Lane> lanes =
        view.spec().examinees().stream().flatMap(entry -> lane(entry).stream()).toList();
    if (lanes.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Tick> ticks =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> (double) step / STEPS)
            .map(share -> new Block.Tick(share, Numbers.round(share)))
            .toList();
    List<Block.Swatch> key = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      key.add(new Block.Swatch(fill(kind), words.name(kind)));
    }
    return Optional.of(
        new Block.Plot(words.say("plot.kinds"), new Block.Axis("", 0, 1, ticks), lanes, key));
  }

  private Optional<Block.Lane> lane(EntrySpec entry) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Sitting sitting : view.result().sittings()) {
      if (sitting.entry().equals(entry.name())) {
        sitting.kinds().forEach((kind, count) -> counts.merge(kind, (long) count, Long::sum));
      }
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    List<Block.Stretch> stretches = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    long before = 0;
    for (Map.Entry<Kind, Long> count : counts.entrySet()) {
      if (count.getValue() > 0) {
        double from = (double) before / all;
        before += count.getValue();
        stretches.add(new Block.Stretch(from, (double) before / all, fill(count.getKey())));
        figures.add(words.name(count.getKey()) + " " + Numbers.count(count.getValue()));
      }
    }
    return Optional.of(
        new Block.Lane(
            view.name(entry.name()), String.join(words.say("list.separator"), figures), stretches));
  }

  private static Fill fill(Kind kind) {
    return switch (kind) {
      case ANSWERED -> Fill.SOLID;
      case NO_ANSWER -> Fill.OPEN;
      case AMBIGUOUS -> Fill.DOTTED;
      case REFUSED -> Fill.HATCHED;
      case TRUNCATED -> Fill.CROSSED;
      case FAILED -> Fill.DARK;
    };
  }

  /// From when to when each entry was asked. Empty where none was.
  Optional<Block> times() {
    List<Attendance> asked =
        view.result().attendance().stream()
            .filter(each -> each.first().isPresent() && each.last().isPresent())
            .toList();
    Optional<Instant> first =
        asked.stream().flatMap(each -> each.first().stream()).min(Comparator.naturalOrder());
    Optional<Instant> last =
        asked.stream().flatMap(each -> each.last().stream()).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
      return Optional.empty();
    }
    Instant start = first.get();
    double length = seconds(start, last.get());
    List<Block.Tick> ticks =
        List.of(
            new Block.Tick(0, Numbers.time(start)), new Block.Tick(1, Numbers.time(last.get())));
    List<Block.Lane> lanes = asked.stream().map(each -> lane(each, start, length)).toList();
    return Optional.of(
        new Block.Plot(words.say("plot.times"), new Block.Axis("", 0, 1, ticks), lanes, List.of()));
  }

  private Block.Lane lane(Attendance attendance, Instant start, double length) {
    Instant first = attendance.first().orElse(start);
    Instant last = attendance.last().orElse(start);
    Block.Stretch asked =
        new Block.Stretch(
            seconds(start, first) / length, seconds(start, last) / length, Fill.SOLID);
    return new Block.Lane(
        view.name(attendance.entry()),
        words.say("fact.window.value", Numbers.time(first), Numbers.time(last)),
        List.of(asked));
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
