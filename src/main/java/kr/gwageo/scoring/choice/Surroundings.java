package kr.gwageo.scoring.choice;

import java.util.regex.Pattern;
import kr.gwageo.scoring.choice.Label.Strength;
import kr.gwageo.scoring.reply.Korean;

/// What stands around a letter or number tells whether it is a label: `B가` is one, `B형` and `2개`
/// are not.
final class Surroundings {
  /// After a space, these go on about a label; other words make it part of their own phrase.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "쪽에 한 표|정답|답|오답|맞|옳|틀|아니|아님|아닌|선택|해당|같|(?:중|가운데|또는|혹은|및|외|그리고|하고)(?![가-힣])|중에|외에"
              + "|(?:or|and|is|vs|because|since|rather|instead|fits|suits)\\b|[A-Ja-j0-9ㄱ-ㅎ①-⑩](?![0-9A-Za-z])");

  private static final Pattern OPERATES =
      Pattern.compile(" ?[=×÷*^<≥≤~∩∪%℃°]|\\+|[-_#@&'./][0-9A-Za-z]|[.,/]\\d");

  /// `2:3`, but not `B:3`, which is an option and its text.
  private static final Pattern RATIO = Pattern.compile(":\\d");

  private static final Pattern COPULA = Pattern.compile("입니다|이다|이에요|예요|임|번");

  /// After a number these are units, or make another number: `2일`, `2만`.
  private static final Pattern UNIT =
      Pattern.compile("(?:도|만|일(?! 수| 것| 가능| ?듯| 거| 겁)|인|에)(?![가-힣])");

  /// A syllable with a particle is the label before these: `나가 맞다`.
  private static final Pattern CALLED = Pattern.compile("가 ?(?:맞|옳|정답|답|적절|알맞|타당)");

  private Surroundings() {}

  /// How surely what ends at `end` is a label, by what follows.
  static Strength after(String passage, int end, boolean number) {
    if (end == passage.length()) {
      return Strength.BARE;
    }
    if (lookingAt(OPERATES, passage, end) || (number && lookingAt(RATIO, passage, end))) {
      boolean alternatives = passage.charAt(end) == '/' && !number;
      return alternatives ? Strength.BARE : Strength.NONE;
    }
    int next = end;
    while (next < passage.length() && passage.charAt(next) == ' ') {
      next++;
    }
    if (next == passage.length() || !Character.isLetterOrDigit(passage.charAt(next))) {
      return Strength.BARE;
    }
    String run = passage.substring(next, Korean.hangulEnd(passage, next));
    boolean glued =
        !run.isEmpty() && Korean.glued(run) && !(number && lookingAt(UNIT, passage, next));
    if (glued) {
      return Strength.BARE;
    }
    if (next == end) {
      return Strength.NONE;
    }
    return lookingAt(GOES_ON, passage, next) ? Strength.BARE : Strength.LOOSE;
  }

  private static boolean lookingAt(Pattern pattern, String passage, int start) {
    return pattern.matcher(passage).region(start, passage.length()).lookingAt();
  }

  /// Whether a letter is also a syllable or article of its own, so that it labels nothing within a
  /// sentence: 가, 나, 갑, a.
  static boolean shy(char core) {
    return Korean.syllable(core) || Character.isLowerCase(core);
  }

  /// How surely such a letter is a label, where it opens the passage: only if it stands alone.
  static Strength alone(String passage, int start, int end) {
    boolean latin = passage.charAt(start) < 0x80;
    int hangul = Korean.hangulEnd(passage, end);
    boolean glued = hangul > end;
    boolean open = (passage.charAt(start) - '가') % 28 == 0;
    if (open && lookingAt(CALLED, passage, end)) {
      return Strength.BARE;
    }
    if (glued && !latin && !COPULA.matcher(passage.substring(end, hangul)).matches()) {
      return Strength.NONE;
    }
    Strength strength = after(passage, end, false);
    boolean spaced = end < passage.length() && passage.charAt(end) == ' ';
    return spaced && strength == Strength.BARE ? Strength.LOOSE : strength;
  }

  /// Whether the bracket at `end` belongs to a label, as in `B)`, and closes no phrase.
  static boolean bracketCloses(String passage, int start, int end) {
    if (end == passage.length() || passage.charAt(end) != ')') {
      return false;
    }
    for (int i = start - 1; i >= 0; i--) {
      if (passage.charAt(i) == '(' || passage.charAt(i) == ')') {
        return passage.charAt(i) == ')';
      }
    }
    return true;
  }
}
