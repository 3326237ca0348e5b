package kr.gwageo.report.document;

import java.util.List;
import java.util.regex.Pattern;

/// A cell of a table.
///
/// @param text the figure or word
/// @param details what belongs to it: interval, n
public record Cell(String text, List<String> details, Tone tone) {
  /// A number, a percentage or a time.
  private static final Pattern FIGURE =
      Pattern.compile("[-<>]?[\\d,]+(?:\\.\\d+)?%?|\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");

  public Cell {
    details = List.copyOf(details);
  }

  /// A cell with nothing beside its text.
  public static Cell of(String text) {
    return new Cell(text, List.of(), Tone.PLAIN);
  }

  /// A cell that says why it holds no figure.
  public static Cell absent(String why) {
    return new Cell(why, List.of(), Tone.ABSENT);
  }

  /// The mark of the tone, and the text.
  public String marked() {
    return tone.mark().isEmpty() ? text : tone.mark() + " " + text;
  }

  boolean numeric() {
    return FIGURE.matcher(text).matches();
  }
}
