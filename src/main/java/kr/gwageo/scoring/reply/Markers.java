package kr.gwageo.scoring.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words with which a reply announces its answer: `정답: …`, `답은 …`, `Answer: …`, or such a word
/// as the heading of the next line.
final class Markers {
  /// `해답` and `대답` are other words: a marker begins one. `다른 답` is not the answer.
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<!</[A-Za-z_]{0,12})(?<!(?:다른|틀린|잘못된|나머지|흔한|가능한|이런|그런) )"
              + "(?:최종)?+(?:정답|답안|답변|답|answer)",
          Pattern.CASE_INSENSITIVE);

  /// Every marker has one of these characters.
  private static final String IN_EVERY = "답wW";

  /// Characters with which a marker begins.
  private static final String BEGINNINGS = "최정답aA";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<closing>[\"'\\])】」>]?+)"
              + "(?<particle>[은는]|[이가](?![가-힣])|(?: is|'s)(?![a-z]))?+"
              + " *+(?<sign>[:|→⇒=]>?|->|-(?= )|>)?+ *+",
          Pattern.CASE_INSENSITIVE);

  /// What follows a particle where a sentence only speaks about the answer.
  private static final Pattern ABOUT =
      Pattern.compile(
          "아니[다라고며므지었에요]|아닌|아님|아닙|없[다습는음으고지을]|있[다습는음으고지을]|[된될] |된다|됩니다|되[는려지]|나[오온와]"
              + "|무엇|누구일|어느|어떤|위와|not ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BELOW =
      Pattern.compile("(?:다음|아래)(?:과|와)? ?같|as follows", Pattern.CASE_INSENSITIVE);

  private static final Pattern UNKNOWN = Pattern.compile("알 수 없|모르|불명|unknown|unclear");

  /// A sentence that ends so tells what is done about the answer rather than what it is.
  private static final Pattern TELLS =
      Pattern.compile("[^.!?\\n]*?(?:[있없한된같크많높낮좋온는낸준진]다|(?<!입)니다)(?:[.!?\\n]|$)");

  /// A marker without particle and sign announces an answer only where little else stands.
  private static final int SHORT = 20;

  /// A sentence is looked at so far to see how it ends.
  private static final int SENTENCE = 80;

  private final CharSequence text;

  private Markers(CharSequence text) {
    this.text = text;
  }

  /// What a marker announces, its end left open.
  ///
  /// @param start where it begins
  /// @param force how surely it is the answer
  /// @param delimiter what ends it
  private record Announced(int start, Force force, Delimiter delimiter) {

    /// Whether it counts rather than what was announced before it: the last word does, unless it
    /// may not be about the answer at all.
    boolean replaces(Optional<Announced> earlier) {
      return force != Force.WEAK || earlier.isEmpty() || earlier.get().force == Force.WEAK;
    }
  }

  private enum Force {
    /// `정답 B`, `답이 B`, `답은 …에 있다`.
    WEAK,
    /// `답은 B`.
    PLAIN,
    /// `정답: B`.
    SURE
  }

  private enum Delimiter {
    LINE_END,
    /// The answer is the next line.
    NEXT_LINE_END,
    TABLE_CELL,
    JSON_VALUE
  }

  /// The answer announced last.
  static Optional<Span> last(CharSequence text) {
    if (!Characters.anyOf(IN_EVERY, text)) {
      return Optional.empty();
    }
    Markers markers = new Markers(text);
    Matcher word = WORD.matcher(text).useTransparentBounds(true);
    Optional<Announced> last = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      if (BEGINNINGS.indexOf(text.charAt(at)) >= 0 && word.region(at, text.length()).lookingAt()) {
        Optional<Announced> announced = markers.announced(at, word.end());
        if (announced.isPresent() && announced.get().replaces(last)) {
          last = announced;
        }
        at = word.end();
      } else {
        at++;
      }
    }
    return last.flatMap(markers::span);
  }

  /// What the marker between `start` and `end` announces.
  private Optional<Announced> announced(int start, int end) {
    Matcher after = AFTER.matcher(text).region(end, text.length());
    if (!after.lookingAt()) {
      throw new IllegalStateException("a pattern of optional parts looks at anything");
    }
    String sign = after.group("sign");
    String particle = after.group("particle");
    boolean reply = text.charAt(end - 1) == '변';
    int from = after.end();
    if (sign == null && (reply || (particle == null && goesOn(end)))) {
      return Optional.empty();
    }
    if (!Lines.saysMore(text, from)) {
      boolean sure = sign != null || Lines.beginsBefore(text, start);
      int next = Lines.nextSaying(text, from);
      return (sure || particle != null) && next < text.length()
          ? Optional.of(new Announced(next, sure ? Force.SURE : Force.PLAIN, Delimiter.LINE_END))
          : Optional.empty();
    }
    if (sign != null) {
      boolean json = sign.equals(":") && after.group("closing").equals("\"");
      Delimiter rest = sign.equals("|") ? Delimiter.TABLE_CELL : Delimiter.LINE_END;
      return Optional.of(new Announced(from, Force.SURE, json ? Delimiter.JSON_VALUE : rest));
    }
    if (particle != null) {
      return afterParticle(particle, from);
    }
    boolean korean = text.charAt(end - 1) > 0x7F;
    return korean && Lines.endsWithin(text, from, SHORT)
        ? Optional.of(new Announced(from, Force.WEAK, Delimiter.LINE_END))
        : Optional.empty();
  }

  /// Whether the word is longer than the marker: `답을`, `정답률`, `answers`.
  private boolean goesOn(int end) {
    if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    boolean korean = text.charAt(end - 1) > 0x7F;
    return !korean || text.charAt(end) > 0x7F;
  }

  private Optional<Announced> afterParticle(String particle, int from) {
    if (follows(ABOUT, from)) {
      return Optional.empty();
    }
    if (follows(BELOW, from)) {
      return Optional.of(new Announced(from, Force.SURE, Delimiter.NEXT_LINE_END));
    }
    boolean unknown = follows(UNKNOWN, from);
    boolean weak = "이가".contains(particle) || follows(TELLS, from);
    Force force = unknown ? Force.SURE : weak ? Force.WEAK : Force.PLAIN;
    return Optional.of(new Announced(from, force, Delimiter.LINE_END));
  }

  private boolean follows(Pattern pattern, int from) {
    int end = Math.min(text.length(), from + SENTENCE);
    return pattern.matcher(text).region(from, end).lookingAt();
  }

  private Optional<Span> span(Announced announced) {
    int start = announced.start();
    if (announced.delimiter() == Delimiter.NEXT_LINE_END) {
      start = Lines.nextSaying(text, Lines.end(text, start));
    }
    int line = Lines.end(text, start);
    boolean string = announced.delimiter() == Delimiter.JSON_VALUE && text.charAt(start) == '"';
    start += string ? 1 : 0;
    int end =
        switch (announced.delimiter()) {
          case LINE_END, NEXT_LINE_END -> line;
          case TABLE_CELL -> first("|", start, line);
          case JSON_VALUE -> value(string, start, line);
        };
    return start < end
        ? Optional.of(new Span(start, end, Span.MARKED, announced.force() == Force.SURE))
        : Optional.empty();
  }

  /// The end of a JSON value: of a string without its quotation mark, of a list with its bracket.
  private int value(boolean string, int start, int line) {
    if (text.charAt(start) == '[') {
      return Math.min(line, first("]", start, line) + 1);
    }
    return first(string ? "\"" : ",}]", start, line);
  }

  private int first(String delimiters, int start, int end) {
    for (int i = start; i < end; i++) {
      if (delimiters.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) != '\\') {
        return i;
      }
    }
    return end;
  }
}
