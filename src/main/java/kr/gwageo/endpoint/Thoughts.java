package kr.gwageo.endpoint;

/// A text, and the thoughts that stood in it between `<think>` and `</think>`.
///
/// @param text what is left
/// @param reasoning the thoughts, blocks joined by a line feed
/// @param unfinished whether a `<think>` never ends
record Thoughts(String text, String reasoning, boolean unfinished) {
  private static final String OPEN = "<think>";
  private static final String CLOSE = "</think>";

  /// Takes the thoughts out. A `</think>` without a `<think>` ends a thought too: many chat
  /// templates put the opening tag into the prompt, so that the reply starts within the thought.
  static Thoughts split(String whole) {
    if (!whole.contains(OPEN) && !whole.contains(CLOSE)) {
      return new Thoughts(whole, "", false);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder reasoning = new StringBuilder();
    int at = 0;
    while (true) {
      int open = whole.indexOf(OPEN, at);
      int close = whole.indexOf(CLOSE, at);
      if (close >= 0 && (open < 0 || close < open)) {
        append(reasoning, whole.substring(at, close));
        at = close + CLOSE.length();
      } else if (open < 0) {
        text.append(whole, at, whole.length());
        return new Thoughts(text.toString().stripLeading(), reasoning.toString(), false);
      } else {
        text.append(whole, at, open);
        at = open + OPEN.length();
        if (close < 0) {
          append(reasoning, whole.substring(at));
          return new Thoughts(text.toString().stripLeading(), reasoning.toString(), true);
        }
      }
    }
  }

  private static void append(StringBuilder reasoning, String thought) {
    if (!reasoning.isEmpty() && !thought.isBlank()) {
      reasoning.append('\n');
    }
    reasoning.append(thought.strip());
  }
}
