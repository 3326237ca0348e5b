package kr.gwageo.scoring.reply;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/// What a reply says, without what only dresses it: composed hangul, ordinary spaces and ASCII
/// punctuation; no invisible characters, no emphasis, no thinking aloud. Every character knows
/// where in the reply it stood.
///
/// Each step is one pass over the text, however the reply is made.
public final class PlainText implements CharSequence {
  private static final int LONGEST_QUOTE = 80;

  private final CharSequence reply;
  private char[] chars;
  private int[] origins;
  private int length;

  PlainText(CharSequence reply) {
    this.reply = reply;
    chars = new char[reply.length()];
    origins = new int[reply.length()];
  }

  /// The plain text of a reply.
  public static PlainText of(String reply) {
    PlainText text = Characters.plain(reply);
    text = text.without(Emphasis.marks(text));
    return text.without(Thoughts.in(text));
  }

  /// A reply as it is, less what was thought aloud.
  public static PlainText verbatim(String reply) {
    PlainText text = new PlainText(reply);
    text.length = reply.length();
    reply.getChars(0, text.length, text.chars, 0);
    Arrays.setAll(text.origins, i -> i);
    return text.without(Thoughts.in(text));
  }

  void append(char c, int origin) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
      origins = Arrays.copyOf(origins, 2 * length);
    }
    chars[length] = c;
    origins[length++] = origin;
  }

  void replaceLast(char c) {
    chars[length - 1] = c;
  }

  /// The text less the characters at these positions.
  PlainText without(BitSet dropped) {
    if (dropped.isEmpty()) {
      return this;
    }
    PlainText rest = new PlainText(reply);
    for (int i = dropped.nextClearBit(0); i < length; i = dropped.nextClearBit(i + 1)) {
      rest.append(chars[i], origins[i]);
    }
    return rest;
  }

  /// Words of the reply itself for a person who checks, and where they stand: at most 80 characters
  /// from `start`, and their offset in the reply in UTF-16 units.
  public String quote(int start, int end) {
    if (start >= end) {
      return "nothing";
    }
    int from = origins[start];
    int to = origins[end - 1] + 1;
    StringBuilder words = new StringBuilder("\"");
    int cut = Math.min(to, from + LONGEST_QUOTE);
    for (int i = from; i < cut; i++) {
      words.append(printable(reply.charAt(i)));
    }
    return words.append(cut < to ? "…" : "").append("\" at ").append(from).toString();
  }

  private static char printable(char c) {
    if (Character.isSurrogate(c)) {
      return '\uFFFD';
    }
    return Character.isISOControl(c) ? ' ' : c;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[Objects.checkIndex(index, length)];
  }

  @Override
  public String subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
