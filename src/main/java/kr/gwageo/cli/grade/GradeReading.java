package kr.gwageo.cli.grade;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.grading.Mark;
import kr.gwageo.grading.Place;
import kr.gwageo.report.Columns;

/// How one answer was read, step by step, for people.
final class GradeReading {
  private static final int WIDTH = 100;
  private static final int AROUND = 20;

  private final Words words;
  private final String file;
  private final Mark mark;
  private final int label;
  private final List<String> lines = new ArrayList<>();

  /// @param file of the answers, as the person named it
  GradeReading(Words words, String file, Mark mark) {
    this.words = words;
    this.file = file;
    this.mark = mark;
    this.label = Integer.parseInt(words.say("grade.label.width"));
  }

  List<String> lines() {
    Item item = mark.item();
    String id = Cells.clean(item.id());
    lines.add(words.say("grade.reading", id, mark.repeat(), file + ":" + mark.answer().line()));
    rule("question");
    visible(item.context());
    visible(item.question());
    item.followUps().forEach(this::visible);
    for (int i = 0; i < item.choices().size(); i++) {
      visible((i + 1) + ") " + item.choices().get(i));
    }
    rule("right");
    visible(right(item));
    rule("response");
    visible(mark.answer().text());
    for (ToolCall call : mark.answer().toolCalls()) {
      visible(call.name() + " " + call.arguments());
    }
    row("ended", mark.answer().finishReason());
    rule("read");
    row("kind", words.say("grade.kind." + mark.score().kind()));
    switch (mark.score()) {
      case Score.Graded graded -> graded(graded);
      case Score.Ungraded ungraded -> row("value", words.say("grade.value.FAILED"));
    }
    return lines;
  }

  private static String right(Item item) {
    return switch (item.target()) {
      case Target.Choice(int index) -> (index + 1) + ") " + item.choices().get(index);
      case Target.Text text -> String.join(" | ", text.accepted());
      case Target.Numeric _,
          Target.Instructions _,
          Target.Calls _,
          Target.Tests _,
          Target.Open _,
          Target.Conducted _ ->
          item.target().shown();
    };
  }

  private void graded(Score.Graded graded) {
    if (!graded.answer().isEmpty()) {
      row("answer", graded.answer());
    }
    row("rule", words.recorded(graded.rule()));
    mark.place().ifPresent(this::excerpt);
    row("explanation", mark.explanation());
    row("value", Double.toString(graded.value()));
  }

  /// The words on which the reading rests among those around them, and carets below.
  private void excerpt(Place place) {
    String text = mark.answer().text();
    int from = Math.max(text.lastIndexOf('\n', place.start() - 1) + 1, place.start() - AROUND);
    int lineEnd = text.indexOf('\n', place.end());
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, place.end() + AROUND);
    String before = flat(text.substring(from, place.start())).stripLeading();
    String taken = flat(text.substring(place.start(), place.end()));
    String around = before + taken + flat(text.substring(place.end(), to));
    lines.add(Columns.left(words.say("grade.label.place"), label) + around.stripTrailing());
    String carets = "^".repeat(Math.max(1, Columns.of(taken)));
    lines.add(" ".repeat(label + Columns.of(before)) + carets);
  }

  /// The piece in one line, blanks at its ends kept.
  private static String flat(String piece) {
    String clean = Cells.clean(piece);
    if (clean.isEmpty()) {
      return piece.isEmpty() ? "" : " ";
    }
    boolean first = Character.isWhitespace(piece.charAt(0));
    boolean last = Character.isWhitespace(piece.charAt(piece.length() - 1));
    return (first ? " " : "") + clean + (last ? " " : "");
  }

  private void rule(String key) {
    String name = words.say("grade.part." + key);
    lines.add("--- " + name + " " + "-".repeat(Math.max(3, WIDTH - 5 - Columns.of(name))));
  }

  /// Lines stay lines, and within one nothing is hidden.
  private void visible(String text) {
    text.lines().map(Cells::clean).forEach(lines::add);
  }

  private void row(String key, String text) {
    String head = Columns.left(words.say("grade.label." + key), label);
    for (String line : Columns.wrap(Cells.clean(text), WIDTH - label)) {
      lines.add(head + line);
      head = " ".repeat(label);
    }
  }
}
