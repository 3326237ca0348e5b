package kr.gwageo.cli.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.report.Columns;

/// The result of grading recorded answers, for people.
final class GradeTable {
  private static final int WIDTH = 100;
  private static final int MOST_NAMED = 20;
  private static final int MOST_TAGS = 40;

  private final Words words;
  private final GradeReport report;
  private final BenchmarkSpec spec;
  private final List<String> lines = new ArrayList<>();

  GradeTable(Words words, GradeReport report, BenchmarkSpec spec) {
    this.words = words;
    this.report = report;
    this.spec = spec;
  }

  List<String> lines() {
    lines.add(Cells.clean(words.of(spec.title())) + " (" + spec.name() + ")");
    lines.add("=".repeat(WIDTH));
    wrap(
        words.say(
            "grade.counts",
            Figures.count(report.items()),
            Figures.count(report.answers()),
            words.say("scorer." + spec.scorer().name())));
    mean();
    kinds();
    lines.addAll(new GradeFindings(words, report).lines());
    tags();
    unanswered();
    unknown();
    return lines;
  }

  private void mean() {
    switch (report.estimate()) {
      case Estimate.Known known ->
          wrap(
              words.say(
                  "grade.mean",
                  figure(known.value()),
                  interval(known),
                  Math.round(100 * known.interval().level()),
                  Figures.count(known.n()),
                  words.recorded(known.method())));
      case Estimate.Undefined undefined ->
          wrap(
              report.mean().isEmpty()
                  ? words.say("grade.no_mean")
                  : words.say(
                      "grade.bare_mean", figure(report.mean()), Figures.count(report.graded())));
    }
  }

  private void kinds() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.say("grade.kind"), words.say("grade.number"), words.say("grade.value")));
    for (Map.Entry<Kind, Integer> kind : report.kinds().entrySet()) {
      rows.add(
          List.of(
              words.say("grade.kind." + kind.getKey()),
              Figures.count(kind.getValue()),
              words.say("grade.value." + kind.getKey())));
    }
    lines.add("");
    lines.addAll(new TextTable(Set.of(1)).lines(rows));
  }

  private void tags() {
    if (report.tags().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("grade.tag"),
            words.say("grade.items"),
            words.say("grade.tag_mean"),
            words.say("grade.interval")));
    for (GradeReport.ByTag tag : report.tags().stream().limit(MOST_TAGS).toList()) {
      rows.add(
          List.of(
              Cells.fit(Cells.clean(tag.tag()), WIDTH / 2),
              Figures.count(tag.graded()),
              figure(tag.mean()),
              tag.estimate() instanceof Estimate.Known known ? interval(known) : "–"));
    }
    lines.add("");
    lines.addAll(new TextTable(Set.of(1, 2)).lines(rows));
    if (report.tags().size() > MOST_TAGS) {
      lines.add(words.say("grade.more", report.tags().size() - MOST_TAGS));
    }
  }

  private void unanswered() {
    List<String> names =
        report.unanswered().stream()
            .limit(MOST_NAMED)
            .map(lack -> named(lack.id(), lack.repeat(), lack.turn()))
            .toList();
    name("grade.unanswered", report.unanswered().size(), names);
  }

  private void unknown() {
    List<String> names =
        report.unknown().stream()
            .limit(MOST_NAMED)
            .map(unknown -> named(unknown.id(), unknown.repeat(), unknown.turn()))
            .toList();
    name("grade.ignored", report.unknown().size(), names);
  }

  private void name(String key, int count, List<String> names) {
    if (count > 0) {
      lines.add("");
      String more = count > names.size() ? " " + words.say("grade.more", count - names.size()) : "";
      wrap(words.say(key, Figures.count(count), String.join(", ", names)) + more);
    }
  }

  private String named(String id, int repeat, int turn) {
    return Cells.clean(id)
        + (repeat == 1 ? "" : " " + words.say("grade.repeat", repeat))
        + (turn == 1 ? "" : " " + words.say("grade.turn", turn));
  }

  private void wrap(String text) {
    lines.addAll(Columns.wrap(text, WIDTH));
  }

  static String interval(Estimate.Known known) {
    return figure(known.interval().low()) + " … " + figure(known.interval().high());
  }

  private static String figure(OptionalDouble number) {
    return number.stream().mapToObj(GradeTable::figure).collect(Collectors.joining());
  }

  static String figure(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
