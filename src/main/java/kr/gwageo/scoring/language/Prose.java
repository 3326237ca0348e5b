package kr.gwageo.scoring.language;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The prose of a reply, read once from end to end: its letters by script, and its runs of Latin
/// words.
final class Prose {
  /// Fewer letters than this tell nothing of a language.
  private static final int FEWEST_LETTERS = 30;

  /// Less is no Korean prose.
  private static final int FEWEST_HANGUL = 15;

  private static final int LONGEST_GLOSS = 160;

  /// What a character says, in Latin letters: a syllable of hangul is about three.
  private static final int SYLLABLE = 3;

  private static final int IDEOGRAPH = 2;

  /// A run of so many words, most of them in small letters, is a sentence and no name.
  private static final int SENTENCE = 6;

  private static final int FEWEST_SMALL = 4;

  /// With a word that holds sentences together, fewer will do.
  private static final int CLAUSE = 3;

  private static final int FEWEST_CLAUSE_SMALL = 2;

  /// Hanja as Korean spells them: the set of KS X 1001. What is beyond it is Chinese or Japanese.
  private static final Charset HANJA = Charset.forName("EUC-KR");

  /// Years, months, days and hours of the sexagenary cycle stay hanja in Korean prose.
  private static final String SEXAGENARY = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥年月日時干支柱木火土金水";

  private static final Pattern GIVES_LEAVE =
      Pattern.compile("한자|한문|중국|일본|원문|원어|표기|고사성어|사자성어|영어|영문|漢|러시아|아랍");

  private final String text;
  private final Asked asked;
  private final CharsetEncoder hanja = HANJA.newEncoder();
  private int hangul;
  private int latin;
  private int others;
  private OptionalInt foreign = OptionalInt.empty();
  private OptionalInt switching = OptionalInt.empty();
  private int first = -1;

  /// The run of Latin words at hand.
  private int words;

  private int small;
  private boolean binding;
  private int runStart;
  private int runEnd;

  private int lineStart;
  private Optional<Boolean> leave = Optional.empty();

  Prose(String text, Asked asked) {
    this.text = text;
    this.asked = asked;
    int i = 0;
    while (i < text.length()) {
      i = step(i);
    }
    endRun();
  }

  /// Where another script begins that nothing in question or line accounts for.
  OptionalInt foreign() {
    return foreign;
  }

  /// Where the text falls into another language; a text without Korean prose falls into none.
  OptionalInt switching() {
    return hangul < FEWEST_HANGUL ? OptionalInt.empty() : switching;
  }

  /// The share of hangul among the letters of words, each counted as what it says; empty where
  /// there are too few.
  Optional<Double> hangul() {
    double korean = SYLLABLE * hangul;
    double other = latin + IDEOGRAPH * others;
    return hangul + latin + others < FEWEST_LETTERS
        ? Optional.empty()
        : Optional.of(korean / (korean + other));
  }

  /// Where the first word begins, 0 where there is none.
  int firstWord() {
    return Math.max(0, first);
  }

  private int step(int i) {
    int c = text.codePointAt(i);
    Letters letters = Letters.of(c);
    if (letters == Letters.NONE) {
      if (c == '\n') {
        endRun();
        lineStart = i + 1;
        leave = Optional.empty();
      } else if (c != ' ' && (c == Mask.COVER || ",.-'/&:;’–\"".indexOf(c) < 0)) {
        endRun();
      }
      return i + Character.charCount(c);
    }
    first = first < 0 ? i : first;
    int end = runEnd(i + Character.charCount(c), letters);
    switch (letters) {
      case LATIN -> latin(i, end);
      case HANGUL -> {
        connected(end);
        endRun();
        hangul += end - i;
      }
      case HAN, KANA, FOREIGN -> {
        endRun();
        other(letters, i, end);
      }
      case NONE -> throw new IllegalStateException("seen above");
    }
    return end;
  }

  private int runEnd(int from, Letters letters) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Letters.of(c) != letters) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void latin(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean sign =
        end - start == 1
            || digit(start - 1)
            || digit(end)
            || text.substring(start, end).equals(word.toUpperCase(Locale.ROOT));
    boolean known = asked.knows(word);
    if (words == 0) {
      runStart = start;
    }
    words++;
    runEnd = end;
    if (sign || known) {
      binding |= word.equals("i");
      return;
    }
    latin += end - start;
    small += Character.isLowerCase(text.charAt(start)) ? 1 : 0;
    binding |= EnglishWords.bind(word);
  }

  private boolean digit(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private void endRun() {
    boolean sentence = words >= SENTENCE && small >= FEWEST_SMALL;
    boolean clause = words >= CLAUSE && binding && small >= FEWEST_CLAUSE_SMALL;
    if ((sentence || clause) && switching.isEmpty() && !gloss()) {
      switching = OptionalInt.of(runStart);
    }
    words = 0;
    small = 0;
    binding = false;
  }

  /// A single word of English that joins two pieces of Korean: `그렇지만 however 다르다`.
  private void connected(int next) {
    boolean joins = words == 1 && switching.isEmpty() && next > 0 && runStart > lineStart;
    if (joins) {
      String word = text.substring(runStart, runEnd).toLowerCase(Locale.ROOT);
      boolean between = hangulBefore(runStart);
      if (between && EnglishWords.connect(word) && !asked.knows(word)) {
        switching = OptionalInt.of(runStart);
      }
    }
  }

  private boolean hangulBefore(int i) {
    int at = i - 1;
    while (at >= lineStart && i - at < 4 && " ,.".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= lineStart && Letters.hangul(text.charAt(at));
  }

  /// Whether the run is what brackets hold together with Korean: `(영: natural language
  /// processing)`.
  private boolean gloss() {
    int at = runStart - 1;
    while (at >= lineStart && runStart - at < 40 && "()".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    boolean opened = at >= lineStart && text.charAt(at) == '(';
    return (opened && closes(runEnd)) || gaveLeave();
  }

  private boolean closes(int from) {
    int limit = Math.min(text.length(), from + LONGEST_GLOSS);
    int i = from;
    while (i < limit && "()\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i < limit && text.charAt(i) == ')';
  }

  private void other(Letters letters, int start, int end) {
    boolean known =
        text.substring(start, end)
            .codePoints()
            .allMatch(c -> asked.knows(c) || SEXAGENARY.indexOf(c) >= 0);
    if (known) {
      return;
    }
    others += end - start;
    boolean lone = end - start == 1;
    boolean odd =
        switch (letters) {
          case HAN -> !lone || !loose(start, end) || !hanja.canEncode(text.substring(start, end));
          case KANA -> true;
          case FOREIGN -> !lone;
          case HANGUL, LATIN, NONE -> false;
        };
    if (odd && foreign.isEmpty() && !glossed(start, end) && !gaveLeave()) {
      foreign = OptionalInt.of(start);
    }
  }

  /// Whether a single hanja stands apart as newspapers write it: `前 장관`, `美 의회`.
  private boolean loose(int start, int end) {
    boolean before = start > 0 && Letters.hangul(text.charAt(start - 1));
    boolean after = end < text.length() && Letters.hangul(text.charAt(end));
    return !(before && after);
  }

  /// Whether Korean stands beside it in brackets, or it stands in brackets itself.
  private boolean glossed(int start, int end) {
    boolean before = start > 0 && "([（〔".indexOf(text.charAt(start - 1)) >= 0;
    boolean after = end < text.length() && "([）)]（〔".indexOf(text.charAt(end)) >= 0;
    boolean spaced =
        text.startsWith(" (", end)
            && end + 2 < text.length()
            && Letters.hangul(text.charAt(end + 2));
    return before || after || spaced;
  }

  private boolean gaveLeave() {
    if (leave.isEmpty()) {
      int newline = text.indexOf('\n', lineStart);
      int end = newline < 0 ? text.length() : newline;
      leave = Optional.of(GIVES_LEAVE.matcher(text).region(lineStart, end).find());
    }
    return leave.get();
  }
}
