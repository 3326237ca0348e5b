package kr.gwageo.cli.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.report.Columns;

/// What graded answers show besides their mean, for people: odd language, repeats, bias.
final class GradeFindings {
  private static final int WIDTH = 100;

  private final Words words;
  private final GradeReport report;
  private final List<String> lines = new ArrayList<>();

  GradeFindings(Words words, GradeReport report) {
    this.words = words;
    this.report = report;
  }

  List<String> lines() {
    report.flags().ifPresent(this::flags);
    report.repeats().ifPresent(this::repeats);
    report.bias().ifPresent(this::bias);
    return lines;
  }

  private void flags(GradeReport.FlagCounts flags) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.say("grade.flags"), words.say("grade.number")));
    flags
        .counts()
        .forEach((flag, count) ->
            rows.add(List.of(words.say("grade.flag." + flag), Figures.count(count))));
    rows.add(List.of(words.say("grade.flags.all"), Figures.count(flags.answers())));
    lines.add("");
    lines.addAll(new TextTable(Set.of(1)).lines(rows));
  }

  private void repeats(Repeats repeats) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head(words.say("grade.repeats", repeats.repeats())));
    rows.add(row(words.say("grade.repeats.mean"), repeats.mean()));
    rows.add(row(words.say("grade.repeats.majority"), repeats.majority()));
    for (Repeats.Draw draw : repeats.draws()) {
      rows.add(row(words.say("grade.repeats.any", draw.k()), draw.any()));
      rows.add(row(words.say("grade.repeats.all", draw.k()), draw.all()));
    }
    table(rows);
  }

  private void bias(Bias bias) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head(words.say("grade.bias")));
    rows.add(row(words.say("grade.bias.ambiguous"), bias.ambiguous()));
    rows.add(row(words.say("grade.bias.disambiguated"), bias.disambiguated()));
    rows.add(row(words.say("grade.bias.ambiguousBias"), bias.ambiguousBias()));
    rows.add(row(words.say("grade.bias.disambiguatedBias"), bias.disambiguatedBias()));
    table(rows);
    if (bias.unread() > 0) {
      lines.addAll(
          Columns.wrap(words.say("grade.bias.unread", Figures.count(bias.unread())), WIDTH));
    }
  }

  private List<String> head(String name) {
    return List.of(
        name, words.say("grade.items"), words.say("grade.tag_mean"), words.say("grade.interval"));
  }

  private static List<String> row(String name, Estimate estimate) {
    return switch (estimate) {
      case Estimate.Undefined undefined -> List.of(name, "–", "–", "–");
      case Estimate.Known known ->
          List.of(
              name,
              Figures.count(known.n()),
              GradeTable.figure(known.value()),
              GradeTable.interval(known));
    };
  }

  private void table(List<List<String>> rows) {
    lines.add("");
    lines.addAll(new TextTable(Set.of(1, 2)).lines(rows));
  }
}
