package kr.gwageo.cli.progress;

/// Colour, where it is wanted.
record Ink(boolean wanted) {

  String green(String text) {
    return coloured("32", text);
  }

  String yellow(String text) {
    return coloured("33", text);
  }

  String red(String text) {
    return coloured("31", text);
  }

  String faint(String text) {
    return coloured("2", text);
  }

  String bold(String text) {
    return coloured("1", text);
  }

  private String coloured(String code, String text) {
    return wanted && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
