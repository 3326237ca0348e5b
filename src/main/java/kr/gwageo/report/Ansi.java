package kr.gwageo.report;

import kr.gwageo.report.document.Tone;

/// Colour on a terminal that takes it; on any other, nothing.
///
/// @param colour whether it does
record Ansi(boolean colour) {

  String bold(String text) {
    return wrapped("1", text);
  }

  String paint(Tone tone, String text) {
    return switch (tone) {
      case REACHED -> wrapped("32", text);
      case NOT_REACHED -> wrapped("31", text);
      case UNDECIDED -> wrapped("33", text);
      case ABSENT -> wrapped("2", text);
      case PLAIN, HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5 -> text;
    };
  }

  private String wrapped(String code, String text) {
    return colour && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
