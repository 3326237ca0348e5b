package kr.gwageo.scoring.text;

/// A text that a pattern may look at only so often, which keeps a pattern of people's own making
/// from working without end.
final class Steps implements CharSequence {
  /// For each character of the text. A pattern that knows what it looks for needs a few.
  private static final int EACH = 500;

  private final CharSequence text;
  private long left;

  /// Says that there are no more looks.
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super("a form takes too many steps", null, false, false);
    }
  }

  Steps(CharSequence text) {
    this.text = text;
    this.left = (long) EACH * (text.length() + 1);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
