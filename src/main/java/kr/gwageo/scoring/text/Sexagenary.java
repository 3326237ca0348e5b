package kr.gwageo.scoring.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The sixty terms by which East Asia counts years, months, days and hours: a heavenly stem and an
/// earthly branch. Written in hanja or in hangul they are the same word: `丙辰` is 병진.
final class Sexagenary {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String STEM_SOUNDS = "갑을병정무기경신임계";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String BRANCH_SOUNDS = "자축인묘진사오미신유술해";
  private static final Pattern TERM = Pattern.compile("[" + STEMS + "][" + BRANCHES + "]");

  private Sexagenary() {}

  /// A text with its terms in hangul.
  static String inHangul(String text) {
    return TERM.matcher(text).replaceAll(Sexagenary::sound);
  }

  private static String sound(MatchResult term) {
    char stem = STEM_SOUNDS.charAt(STEMS.indexOf(term.group().charAt(0)));
    char branch = BRANCH_SOUNDS.charAt(BRANCHES.indexOf(term.group().charAt(1)));
    return new String(new char[] {stem, branch});
  }
}
