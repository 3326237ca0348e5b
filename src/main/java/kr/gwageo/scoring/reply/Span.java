package kr.gwageo.scoring.reply;

/// A stretch of a plain text where the final answer may stand.
///
/// @param start its first character
/// @param end one past its last
/// @param rule how it was found, a short stable name
/// @param sure whether the reply itself says that this is the answer, so that no other stretch may
///   be read in its place
public record Span(int start, int end, String rule, boolean sure) {

  /// After words such as `정답:`.
  public static final String MARKED = "marked answer";

  /// In `\boxed{}`.
  public static final String BOXED = "boxed";

  /// The last line that says anything.
  public static final String LAST_LINE = "last line";

  /// The whole of a short reply.
  public static final String WHOLE = "whole reply";

  /// The words of the span, without its formula signs.
  public String in(PlainText text) {
    return Latex.plain(text.subSequence(start, end)).strip();
  }

  /// Whether it was found by words or a box rather than by its place.
  public boolean marked() {
    return rule.equals(MARKED) || rule.equals(BOXED);
  }
}
