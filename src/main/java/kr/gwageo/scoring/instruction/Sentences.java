package kr.gwageo.scoring.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts sentences.
///
/// A sentence ends with a full stop, question or exclamation mark and what closes a quotation,
/// before a space or the end; not after an abbreviation, an initial or the number of a list entry.
/// Korean sentences end also where a line does, after an ending that ends a sentence. What is left
/// over at the end is a sentence too. A line without such an end, a heading, is part of the next.
///
/// IFEval takes the sentences of the library NLTK, which learns abbreviations from newspapers and
/// takes the number of a list entry for a sentence of its own.
final class Sentences {
  private static final String MARKS = ".?!…。？！";
  private static final String CLOSING = "\"'”’)]}」』》〉»*_";
  private static final String OPENING = "\"'“‘([{「『《〈«*_-#>•";
  private static final String INDENT = " \t" + OPENING;

  /// Endings after which a Korean sentence is over without a mark.
  private static final String KOREAN_ENDINGS = "다요죠까함임됨음";

  /// Before a name, so that the sentence goes on whatever comes.
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "capt", "lt", "rev", "sen", "gov",
          "vs", "no", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
          "nov", "dec", "mt", "hon");

  /// At the end of a sentence or inside one.
  private static final Set<String> ABBREVIATIONS =
      Set.of("etc", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "ave", "approx", "dept", "est");

  /// Syllables that number the entries of a list; `네.` is a sentence.
  private static final String ENTRIES = "가나다라마바사아자차카타파하";

  private static final int LONGEST_ABBREVIATION = 40;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_FREQUENT = 20;

  private final String text;
  private final boolean korean;

  private Sentences(String text, boolean korean) {
    this.text = text;
    this.korean = korean;
  }

  static Checker count(Arguments arguments) {
    Amount wanted = arguments.amount("relation", "num_sentences");
    return reply ->
        Finding.counted(new Sentences(reply.text(), reply.korean()).count(), "sentences", wanted);
  }

  /// The sentences of a text.
  static List<String> of(String text, boolean korean) {
    Sentences sentences = new Sentences(text, korean);
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = sentences.end(start);
      String sentence = text.substring(start, end).strip();
      if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
        found.add(sentence);
      }
      start = end;
    }
    return List.copyOf(found);
  }

  private int count() {
    return of(text, korean).size();
  }

  private int end(int start) {
    int content = next(start);
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        int mark = i;
        int close = past(CLOSING, past(MARKS, i));
        if (spaceAt(close) && ends(mark, content, close)) {
          return close;
        }
        i = close;
      } else if (c == '\n') {
        if (korean && endsLine(i, start)) {
          return i + 1;
        }
        i++;
        content = past(INDENT, i);
      } else {
        i++;
      }
    }
    return text.length();
  }

  private int past(String set, int start) {
    int i = start;
    while (i < text.length() && set.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean spaceAt(int i) {
    return i == text.length() || Character.isWhitespace(text.charAt(i));
  }

  private boolean endsLine(int i, int start) {
    int last = i - 1;
    while (last > start && !Character.isLetterOrDigit(text.charAt(last)) && last > i - 8) {
      last--;
    }
    return last > start && KOREAN_ENDINGS.indexOf(text.charAt(last)) >= 0;
  }

  /// @param content where the first word of the line or the sentence begins
  private boolean ends(int mark, int content, int close) {
    if (text.charAt(mark) != '.') {
      return true;
    }
    if (text.startsWith("..", mark)) {
      return !nextIsLower(close);
    }
    int start = mark;
    while (start > content && mark - start < LONGEST_ABBREVIATION && !spaceAt(start - 1)) {
      start--;
    }
    int first = Math.min(past(OPENING, start), mark);
    String word = text.substring(first, mark).toLowerCase(Locale.ROOT);
    if (first <= content && numbers(word)) {
      return false;
    }
    if (korean || TITLES.contains(word)) {
      return korean;
    }
    boolean abbreviation = ABBREVIATIONS.contains(word) || word.indexOf('.') > 0;
    if (abbreviation) {
      return !nextIsLower(close);
    }
    boolean initial = word.length() == 1 && !word.equals("i") && Character.isLetter(word.charAt(0));
    return !initial || close == text.length() || nextBegins(close);
  }

  /// Whether the first word of a line numbers an entry of a list.
  private static boolean numbers(String word) {
    boolean digits = word.length() <= LONGEST_NUMBER && word.chars().allMatch(Character::isDigit);
    return digits
        || (word.length() == 1 && (!Hangul.syllable(word.charAt(0)) || ENTRIES.contains(word)));
  }

  private int next(int close) {
    int i = close;
    while (i < text.length() && (spaceAt(i) || OPENING.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private boolean nextIsLower(int close) {
    int next = next(close);
    return next < text.length() && Character.isLowerCase(text.charAt(next));
  }

  /// Whether a word follows that is not a name: a frequent one.
  private boolean nextBegins(int close) {
    int start = next(close);
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_FREQUENT
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Language.frequentInEnglish(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
