package kr.gwageo.scoring.reply;

/// A text that counts how many of its characters are looked at.
public final class CountedText implements CharSequence {
  private final String text;
  private long steps;

  /// A text that nobody looked at yet.
  public CountedText(String text) {
    this.text = text;
  }

  /// How many characters were looked at.
  public long steps() {
    return steps;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    steps++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    steps += end - start;
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    steps += text.length();
    return text;
  }
}
