package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// A round's result as one language names it. Names of practice entries leave here with their mark,
/// and names leave nowhere else.
public record RoundView(RoundResult result, Words words) {
  private static final int LONGEST_TITLE = 40;

  public Round round() {
    return result.round();
  }

  public RoundSpec spec() {
    return round().spec();
  }

  Criterion criterion() {
    return spec().criterion();
  }

  /// The convention on which the verdicts rest.
  public Variant main() {
    return Variant.main(criterion().chanceCorrected());
  }

  /// The sides below the fraction line that comparisons are made with: every leader, then their
  /// mean where the criterion asks for that.
  List<String> rivals() {
    List<String> rivals = new ArrayList<>(spec().leaders().stream().map(EntrySpec::name).toList());
    if (criterion().leaders() == Criterion.Leaders.MEAN && rivals.size() > 1) {
      rivals.add(Comparison.MEAN_OF_LEADERS);
    }
    return rivals;
  }

  /// Whether the leaders are taken as one.
  boolean meanOfLeaders() {
    return rivals().contains(Comparison.MEAN_OF_LEADERS);
  }

  /// Whether verdicts rest on the comparison with this side.
  boolean decisive(String rival) {
    return isLeader(rival) != meanOfLeaders();
  }

  /// Whether this is a leader, and not the mean of several.
  private static boolean isLeader(String rival) {
    return !rival.equals(Comparison.MEAN_OF_LEADERS);
  }

  /// The entry's title, and what kind of practice entry it is if it is one.
  public String name(String entry) {
    return say("name", entry);
  }

  /// The entry as the subject of a sentence.
  String subject(String entry) {
    return say("subject", entry);
  }

  /// Names in a row.
  String names(List<EntrySpec> entries) {
    return String.join(
        words.say("list.separator"), entries.stream().map(e -> name(e.name())).toList());
  }

  private String say(String form, String entry) {
    if (!isLeader(entry)) {
      return words.say("leaders.mean");
    }
    EntrySpec spec = entry(entry);
    boolean shared =
        spec().entries().stream().filter(other -> title(other).equals(title(spec))).count() > 1;
    String title = shared ? words.say("title.shared", title(spec), entry) : title(spec);
    String service =
        switch (spec.service()) {
          case Service.Endpoint endpoint -> "endpoint";
          case Service.Recorded recorded -> "recorded";
          case Service.Simulated simulated -> "simulated";
          case Service.Published published -> "published";
        };
    return words.say(form + "." + service, title);
  }

  /// The title as far as a table holds it. What is cut off stands among the rules.
  static String title(EntrySpec entry) {
    String title = Visible.text(entry.title());
    int length = title.codePointCount(0, title.length());
    return length <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }

  EntrySpec entry(String name) {
    return spec().entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the round has no entry " + name));
  }

  /// The benchmark's title; the task's own name beside it where two tasks share a benchmark.
  public String task(String name) {
    Paper paper = round().paper(name);
    String title = words.name(paper.benchmark().title());
    boolean shared =
        round().papers().stream()
                .filter(other -> words.name(other.benchmark().title()).equals(title))
                .count()
            > 1;
    return shared ? words.say("title.shared", title, name) : title;
  }

  Optional<Sitting> sitting(String entry, String task) {
    return result.sittings().stream()
        .filter(sitting -> sitting.entry().equals(entry) && sitting.task().equals(task))
        .findFirst();
  }

  Optional<Comparison> comparison(
      String competitor, String leader, Optional<String> task, Variant variant) {
    return result.comparisons().stream()
        .filter(c ->
            c.task().equals(task)
                && c.competitor().equals(competitor)
                && c.leader().equals(leader)
                && c.variant().equals(variant))
        .findFirst();
  }

  /// What is flagged on a task, or on the composite, under the main convention.
  SortedSet<Comparison.Flag> flags(Optional<String> task) {
    return result.comparisons().stream()
        .filter(c -> c.task().equals(task) && c.variant().equals(main()))
        .flatMap(c -> c.flags().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Why there is no such comparison.
  String absence(String competitor) {
    boolean missed =
        result.verdicts().stream()
            .anyMatch(v -> v.competitor().equals(competitor) && !v.missedTasks().isEmpty());
    return missed ? words.name(Gap.NOT_SAT) : words.say("absent.notComputed");
  }

  /// What the marks of the sides mean.
  List<Block.KeyLine> sides() {
    return List.of(
        new Block.KeyLine(Tone.REACHED, words.say("side.above")),
        new Block.KeyLine(Tone.NOT_REACHED, words.say("side.below")),
        new Block.KeyLine(Tone.UNDECIDED, words.say("side.across")));
  }

  /// On which side of the bar the interval lies.
  Tone side(Comparison comparison) {
    return side(comparison.ratio());
  }

  /// On which side of the bar the interval lies.
  Tone side(Estimate ratio) {
    return switch (ratio) {
      case Estimate.Undefined undefined -> Tone.ABSENT;
      case Estimate.Known known -> {
        if (known.interval().low() > criterion().ratio()) {
          yield Tone.REACHED;
        }
        yield known.interval().high() < criterion().ratio() ? Tone.NOT_REACHED : Tone.UNDECIDED;
      }
    };
  }

  static Tone tone(Decision decision) {
    return switch (decision) {
      case REACHED -> Tone.REACHED;
      case NOT_REACHED -> Tone.NOT_REACHED;
      case UNDECIDED -> Tone.UNDECIDED;
    };
  }
}
