package kr.gwageo.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a terminal shows after it was sent a text. Knows the control sequences that the program
/// means to use, and refuses all others.
final class TestTerminal {
  private static final Pattern PIECE =
      Pattern.compile(
          "\u001b\\[(\\??[0-9]*)([A-Za-z])|[\r\n]|[^\u001b\r\n]+|\u001b", Pattern.DOTALL);

  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
  private int row;
  private int column;
  private boolean cursor = true;
  private boolean wraps = true;

  static TestTerminal showing(String text) {
    TestTerminal terminal = new TestTerminal();
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      terminal.take(pieces);
    }
    return terminal;
  }

  private void take(Matcher piece) {
    switch (piece.group().charAt(0)) {
      case '\n' -> {
        row++;
        column = 0;
        if (row == lines.size()) {
          lines.add(new StringBuilder());
        }
      }
      case '\r' -> column = 0;
      case '\u001b' -> obey(piece.group());
      default -> write(piece.group());
    }
  }

  private void obey(String sequence) {
    switch (sequence) {
      case "\u001b[?25l" -> cursor = false;
      case "\u001b[?25h" -> cursor = true;
      case "\u001b[?7l" -> wraps = false;
      case "\u001b[?7h" -> wraps = true;
      case "\u001b[K" -> lines.get(row).setLength(column);
      case "\u001b[J" -> {
        lines.get(row).setLength(column);
        lines.subList(row + 1, lines.size()).clear();
      }
      default -> {
        if (sequence.matches("\u001b\\[[0-9]+A")) {
          row -= Integer.parseInt(sequence.replaceAll("[^0-9]", ""));
        } else if (!sequence.matches("\u001b\\[[0-9]+m")) {
          throw new AssertionError("not a sequence of ours: " + sequence.substring(1));
        }
      }
    }
  }

  private void write(String text) {
    StringBuilder line = lines.get(row);
    line.replace(column, Math.min(line.length(), column + text.length()), text);
    column += text.length();
  }

  /// What stands on the screen, from the top.
  List<String> lines() {
    int last =
        IntStream.range(0, lines.size())
            .filter(index -> !lines.get(index).isEmpty())
            .max()
            .orElse(-1);
    return lines.subList(0, last + 1).stream().map(StringBuilder::toString).toList();
  }

  /// Whether the cursor is seen and long lines are broken, as it was before.
  boolean asItWas() {
    return cursor && wraps;
  }
}
