package kr.gwageo.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.check.CheckWords;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.CheckReport.Expense;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Remark;
import kr.gwageo.report.Columns;
import kr.gwageo.report.words.Visible;

/// A check as a table for people.
final class CheckTable {
  private static final int WIDTH = 100;
  private static final int GAP = 2;
  private static final String ADVICE = "→ ";

  private final CheckWords words;
  private final boolean colour;

  /// @param colour whether the terminal takes ANSI colours
  CheckTable(CheckWords words, boolean colour) {
    this.words = words;
    this.colour = colour;
  }

  String of(CheckReport report) {
    List<String> out = new ArrayList<>();
    CheckReport.Asked asked = report.asked();
    String title = words.say("title", asked.model(), asked.url(), asked.protocol());
    wrap(out, title, "");
    out.add("=".repeat(WIDTH));
    rows(out, report.findings());
    out.add("");
    summary(out, report);
    report.against().ifPresent(drift -> drift(out, drift));
    return String.join("\n", out) + "\n";
  }

  private void rows(List<String> out, List<Finding> findings) {
    int first = width(words.say("head.row"), findings, finding -> words.row(finding.row()));
    int second = width(words.say("head.level"), findings, finding -> words.level(finding.level()));
    int room = WIDTH - first - second - 2 * GAP;
    String gap = " ".repeat(GAP);
    out.add(
        Columns.left(words.say("head.row"), first)
            + gap
            + Columns.left(words.say("head.level"), second)
            + gap
            + words.say("head.seen"));
    out.add("-".repeat(WIDTH));
    for (Finding finding : findings) {
      String head = Columns.left(words.row(finding.row()), first);
      String level = Columns.left(words.level(finding.level()), second);
      for (String line : seen(finding, room)) {
        out.add((head + gap + paint(finding.level(), level) + gap + line).stripTrailing());
        head = " ".repeat(first);
        level = " ".repeat(second);
      }
    }
  }

  private interface Heading {
    String of(Finding finding);
  }

  private static int width(String head, List<Finding> findings, Heading heading) {
    return findings.stream()
        .mapToInt(finding -> Columns.of(heading.of(finding)))
        .reduce(Columns.of(head), Math::max);
  }

  private List<String> seen(Finding finding, int room) {
    List<String> lines = new ArrayList<>();
    for (Remark remark : finding.remarks()) {
      lines.addAll(Columns.wrap(Visible.text(words.seen(remark)), room));
    }
    for (String advice : words.advice(finding)) {
      String mark = ADVICE;
      for (String line : Columns.wrap(Visible.text(advice), room - ADVICE.length())) {
        lines.add(mark + line);
        mark = " ".repeat(ADVICE.length());
      }
    }
    return lines;
  }

  private void summary(List<String> out, CheckReport report) {
    wrap(
        out,
        words.say(
            "sum",
            report.findings().size(),
            report.count(Level.PASS),
            report.count(Level.WARN),
            report.count(Level.FAIL),
            report.count(Level.UNTRIED)),
        "");
    Expense expense = report.expense();
    wrap(
        out,
        words.say(
            "expense",
            expense.requests(),
            String.format(Locale.ROOT, "%.1f", report.elapsed().toMillis() / 1000.0),
            expense.promptTokens(),
            expense.completionTokens()),
        "");
    if (expense.uncounted() > 0) {
      wrap(out, words.say("expense.uncounted", expense.uncounted()), "");
    }
    if (expense.waits() > 0) {
      wrap(out, words.say("expense.waits", expense.waits()), "");
    }
    names(out, "served", report.served().models());
    names(out, "served.fingerprints", report.served().fingerprints());
  }

  private void names(List<String> out, String key, List<String> names) {
    if (!names.isEmpty()) {
      wrap(out, words.say(key, String.join(", ", names)), "");
    }
  }

  private void drift(List<String> out, Drift drift) {
    out.add("");
    wrap(out, words.say("drift.title", drift.earlier(), words.verdict(drift.verdict())), "");
    out.add("-".repeat(WIDTH));
    drift.reasons().forEach(reason -> wrap(out, words.reason(reason), "- "));
    for (Drift.Change change : drift.rows()) {
      wrap(
          out,
          words.say(
              change.steady() ? "drift.row" : "drift.row.unsteady",
              words.row(change.row()),
              words.level(change.then()),
              words.level(change.now())),
          "- ");
    }
    for (Drift.Replies replies : drift.replies()) {
      wrap(
          out,
          words.say(
              "drift.replies",
              replies.prompt(),
              replies.distinct().then(),
              replies.asked().then(),
              replies.distinct().now(),
              replies.asked().now(),
              replies.shared()),
          "- ");
    }
  }

  private static void wrap(List<String> out, String text, String mark) {
    String start = mark;
    for (String line : Columns.wrap(Visible.text(text), WIDTH - mark.length())) {
      out.add(start + line);
      start = " ".repeat(mark.length());
    }
  }

  private String paint(Level level, String text) {
    return switch (level) {
      case FAIL -> wrapped("31", text);
      case WARN -> wrapped("33", text);
      case PASS -> wrapped("32", text);
      case UNTRIED -> wrapped("2", text);
    };
  }

  private String wrapped(String code, String text) {
    return colour && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
