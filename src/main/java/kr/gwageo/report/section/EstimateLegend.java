package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Says once under a table what its estimates share, and beside each what they do not: level of the
/// interval, method; and what each gap means.
final class EstimateLegend {
  private final Words words;
  private final SortedSet<Double> levels = new TreeSet<>();
  private final List<String> methods;
  private final SortedSet<Gap> gaps = new TreeSet<>();

  EstimateLegend(Words words, Collection<Estimate> estimates) {
    this.words = words;
    SequencedSet<String> seen = new LinkedHashSet<>();
    for (Estimate estimate : estimates) {
      switch (estimate) {
        case Estimate.Known known -> {
          levels.add(known.interval().level());
          seen.add(known.method());
        }
        case Estimate.Undefined undefined -> gaps.add(undefined.why());
      }
    }
    this.methods = List.copyOf(seen);
  }

  /// The interval as written, with the level and the key of the method where they vary.
  String beside(Estimate.Known known, String interval) {
    StringBuilder beside = new StringBuilder(interval);
    if (levels.size() > 1) {
      beside.append(' ').append(Numbers.round(known.interval().level()));
    }
    if (methods.size() > 1) {
      beside.append(' ').append(key(methods.indexOf(known.method())));
    }
    return beside.toString();
  }

  /// An estimate as a percentage, with its interval and n, or why there is none.
  Cell percent(Estimate estimate) {
    return cell(
        estimate, Numbers::percent, known -> beside(known, Numbers.percents(known.interval())));
  }

  /// The same as a number.
  Cell ratio(Estimate estimate) {
    return cell(estimate, Numbers::ratio, known -> beside(known, Numbers.ratios(known.interval())));
  }

  /// The same of one that is not among those that the legend is for.
  Cell bare(Estimate estimate) {
    return cell(estimate, Numbers::ratio, known -> Numbers.ratios(known.interval()));
  }

  private Cell cell(
      Estimate estimate, Function<Double, String> figure, Function<Estimate.Known, String> beside) {
    return switch (estimate) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              figure.apply(known.value()),
              List.of(beside.apply(known), words.say("estimate.n", Numbers.count(known.n()))),
              Tone.PLAIN);
    };
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (levels.size() == 1) {
      notes.add(words.say("legend.level", Numbers.round(levels.first())));
    } else if (!levels.isEmpty()) {
      notes.add(words.say("legend.levels"));
    }
    for (int i = 0; i < methods.size(); i++) {
      String key = methods.size() > 1 ? key(i) + " " : "";
      notes.add(words.say("legend.method", key + words.recorded(methods.get(i))));
    }
    gaps.forEach(gap -> notes.add(words.name(gap) + ": " + words.meaning(gap)));
    return notes;
  }

  private static String key(int index) {
    return "(" + (char) ('a' + index % 26) + (index < 26 ? "" : Integer.toString(index / 26)) + ")";
  }
}
