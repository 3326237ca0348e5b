package kr.gwageo.scoring.reply;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Particles and endings that Korean glues to the word before.
public final class Korean {
  private static final Pattern GLUED =
      Pattern.compile(
          "번?+(?:은|는|이|가|을|를|에|와|과|도|만|로|으로|이나|나|랑|이랑|하고|보다|부터|까지"
              + "|이?다|입니다만?|이?에요|이?예요|이?요|이?야|이?죠|이?지요?|임|인|일|이?며|이?고"
              + "|이?므로|이?라|이?라고|이?라는|이?란|이?라서|이기에|이네요?|네요|이군요?|군요|이니까?|인데요?|이?지만"
              + "|이었다|였다|이었습니다|였습니다|이거나|거나|이?겠다|이?겠습니다|에서|뿐|뿐이다)?");

  private static final String SAYS =
      "라고(?:한다|합니다|하겠습니다|할수있다|할수있습니다|생각합니다|생각한다|봅니다|부른다|부릅니다" + "|불린다|불립니다|판단됩니다)";
  private static final String IS_RIGHT = "(?:정답|답)(?:이다|입니다|임|이에요|예요)?|맞다|맞습니다|옳다|옳습니다";

  /// After any word, a word of one syllable included.
  private static final Pattern CLEAR_ENDING =
      Pattern.compile("입니다|이에요|예요|이예요|이?" + SAYS + "|[이가](?:" + IS_RIGHT + ")");

  /// After a word that ends in a consonant, and after one that ends in a vowel; not after a single
  /// syllable, where they may be part of another word: `사이다` is not `사`.
  private static final Pattern AFTER_CONSONANT = Pattern.compile("이다|임|이요|이야|이죠|이지요|이었다|이었습니다|을|은");

  private static final Pattern AFTER_VOWEL = Pattern.compile("이다|다|임|요|야|죠|지요|였다|였습니다|를|는");

  private static final Pattern AFTER_OTHER = Pattern.compile("이다|임|이었다|였다|이었습니다|였습니다");

  private Korean() {}

  /// Whether a run of hangul may be glued to a label or a name as particle or ending.
  public static boolean glued(CharSequence run) {
    return GLUED.matcher(run).matches();
  }

  /// The end of the run of hangul syllables that begins at `start`.
  public static int hangulEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && syllable(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Whether `tail` ends a statement of the short answer `stem` and adds nothing to it: the copula
  /// or a particle, spaces left out.
  public static boolean ends(String stem, String tail) {
    if (tail.isEmpty() || CLEAR_ENDING.matcher(tail).matches()) {
      return true;
    }
    char last = stem.charAt(stem.length() - 1);
    if (!syllable(last)) {
      return AFTER_OTHER.matcher(tail).matches();
    }
    boolean consonant = (last - '가') % 28 != 0;
    return stem.length() > 1 && (consonant ? AFTER_CONSONANT : AFTER_VOWEL).matcher(tail).matches();
  }

  /// Whether this, spaces left out, is an ending that adds nothing, or is empty.
  public static boolean ending(String tail) {
    return Stream.of(CLEAR_ENDING, AFTER_CONSONANT, AFTER_VOWEL)
        .anyMatch(pattern -> tail.isEmpty() || pattern.matcher(tail).matches());
  }

  /// Whether this is a composed hangul syllable.
  public static boolean syllable(char c) {
    return c >= '가' && c <= '힣';
  }
}
