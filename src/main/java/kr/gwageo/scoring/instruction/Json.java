package kr.gwageo.scoring.instruction;

import java.util.BitSet;

/// Tells JSON (RFC 8259) from what is none, in one pass and without recursion, however deep it is
/// nested.
final class Json {
  private final String text;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private boolean opened;

  private Json(String text) {
    this.text = text;
  }

  static boolean valid(String text) {
    return new Json(text).document();
  }

  private boolean document() {
    while (begin()) {
      Step step = opened ? Step.ANOTHER : afterValue();
      if (step != Step.ANOTHER) {
        return step == Step.OVER;
      }
    }
    return false;
  }

  private enum Step {
    ANOTHER,
    OVER,
    WRONG
  }

  /// Reads a value, or the opening of one that holds others.
  private boolean begin() {
    spaces();
    opened = false;
    char c = peek();
    if (c == '{' || c == '[') {
      at++;
      objects.set(depth++, c == '{');
      spaces();
      boolean empty = peek() == (c == '{' ? '}' : ']');
      opened = !empty;
      return empty || c == '[' || key();
    }
    return c == '"' ? string() : word() || number();
  }

  /// Closes what is over, and says whether another value has to come.
  private Step afterValue() {
    while (depth > 0) {
      spaces();
      boolean object = objects.get(depth - 1);
      char c = peek();
      at++;
      if (c == ',') {
        return !object || key() ? Step.ANOTHER : Step.WRONG;
      }
      if (c != (object ? '}' : ']')) {
        return Step.WRONG;
      }
      depth--;
    }
    spaces();
    return at == text.length() ? Step.OVER : Step.WRONG;
  }

  private boolean key() {
    spaces();
    if (peek() != '"' || !string()) {
      return false;
    }
    spaces();
    return take(':');
  }

  private boolean string() {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return true;
      }
      if (c < ' ' || (c == '\\' && !escape())) {
        return false;
      }
    }
    return false;
  }

  private boolean escape() {
    char c = peek();
    at++;
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0;
    }
    int end = at + 4;
    while (at < end) {
      if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean word() {
    for (String word : new String[] {"true", "false", "null"}) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return true;
      }
    }
    return false;
  }

  private boolean number() {
    take('-');
    boolean zero = take('0');
    if (!zero && !digits()) {
      return false;
    }
    if (take('.') && !digits()) {
      return false;
    }
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void spaces() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
