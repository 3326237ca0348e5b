package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Counts and sums of letters.
final class LetterSums {
  /// Letters made of several of the 24 basic ones, as article 4 of 한글 맞춤법 lists them.
  private static final Map<Character, String> PARTS =
      Map.ofEntries(
          Map.entry('ㄲ', "ㄱㄱ"),
          Map.entry('ㄸ', "ㄷㄷ"),
          Map.entry('ㅃ', "ㅂㅂ"),
          Map.entry('ㅆ', "ㅅㅅ"),
          Map.entry('ㅉ', "ㅈㅈ"),
          Map.entry('ㄼ', "ㄹㅂ"),
          Map.entry('ㅐ', "ㅏㅣ"),
          Map.entry('ㅒ', "ㅑㅣ"),
          Map.entry('ㅔ', "ㅓㅣ"),
          Map.entry('ㅖ', "ㅕㅣ"),
          Map.entry('ㅘ', "ㅗㅏ"),
          Map.entry('ㅙ', "ㅗㅏㅣ"),
          Map.entry('ㅚ', "ㅗㅣ"),
          Map.entry('ㅝ', "ㅜㅓ"),
          Map.entry('ㅞ', "ㅜㅓㅣ"),
          Map.entry('ㅟ', "ㅜㅣ"),
          Map.entry('ㅢ', "ㅡㅣ"));

  private static final String VOWEL_PARTS = "‘ㅐ’는 ㅏ와 ㅣ의 2개, ‘ㅘ’는 ㅗ와 ㅏ의 2개, ‘ㅙ’는 ㅗ와 ㅏ와 ㅣ의 3개이다.";
  private static final String SILENT = " 소리가 없는 첫소리 ‘ㅇ’도 센다.";

  private LetterSums() {}

  /// A count as answers write it.
  static List<String> counts(int number) {
    List<String> ways = new ArrayList<>(NumberWords.figures(number, "개"));
    if (number < 100) {
      ways.add(NumberWords.ownBefore(number) + " 개");
      ways.add(NumberWords.own(number));
    }
    return ways;
  }

  private static String basic(String text) {
    StringBuilder letters = new StringBuilder();
    for (char letter : HangulLetters.spelledOut(text).toCharArray()) {
      letters.append(PARTS.getOrDefault(letter, String.valueOf(letter)));
    }
    return letters.toString();
  }

  static Problem count(int level, Draw draw) {
    List<String> nouns = draw.some(HangulLetters.NOUNS, level + 1);
    String text = String.join(" ", nouns);
    String letters = basic(String.join("", nouns));
    String counted = letters;
    String what = "모두";
    if (level >= 2) {
      boolean vowels = draw.heads();
      String kind = vowels ? HangulLetters.VOWELS : HangulLetters.CONSONANTS;
      counted =
          letters
              .chars()
              .filter(c -> kind.indexOf(c) >= 0)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      what = vowels ? "모음은" : "자음은";
    }
    int answer = counted.length();
    String rule =
        switch (what) {
          case "모음은" -> "겹모음은 기본 모음 10자로 나누어 센다. 예를 들어 " + VOWEL_PARTS;
          case "자음은" -> "겹자음은 기본 자음 14자로 나누어 센다. 예를 들어 ‘ㄲ’은 ㄱ이 2개이다." + SILENT;
          default -> "겹자음과 겹모음은 기본 자모 24자로 나누어 센다. 예를 들어 ‘ㄲ’은 ㄱ이 2개, " + VOWEL_PARTS + SILENT;
        };
    String question =
        rule
            + draw.oneOf(
                    " ‘%s’에 든 낱말을 자모로 풀면 %s 몇 개인가?",
                    " 이렇게 셀 때 ‘%s’에 든 자모 가운데 %s 몇 개인가?", " ‘%s’의 글자를 모두 풀어 쓰면 %s 몇 개가 나오는가?")
                .formatted(text, what)
                .replace("자모 가운데 모두", "자모는 모두");
    return Problem.text(
        question,
        counts(answer),
        letters.length(),
        "풀어 쓰면 ‘%s’이므로 %s %d개이다.".formatted(Hangul.spaced(letters), what, answer));
  }

  static Problem sum(int level, Draw draw) {
    List<String> nouns = draw.some(HangulLetters.BASIC, level + 1);
    String letters = HangulLetters.spelledOut(String.join("", nouns));
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int consonant = HangulLetters.CONSONANTS.indexOf(letter);
      int vowel = HangulLetters.VOWELS.indexOf(letter);
      if (consonant >= 0) {
        numbers.add(consonant + 1);
      } else if (level == 3) {
        numbers.add(vowel + 1);
      }
    }
    int answer = numbers.stream().mapToInt(Integer::intValue).sum();
    String rule =
        level == 3
            ? "자음 ‘ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ’에 차례로 1부터 14까지, 모음 ‘ㅏ ㅑ ㅓ ㅕ ㅗ ㅛ ㅜ ㅠ ㅡ ㅣ’에 차례로 1부터"
                + " 10까지 번호를 붙인다. "
            : "자음 ‘ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ’에 차례로 1부터 14까지 번호를 붙인다. ";
    String which = level == 3 ? "자음과 모음" : "자음(첫소리와 받침)";
    String question =
        rule
            + draw.oneOf(
                    "‘%s’에 쓰인 %s의 번호를 모두 더하면 얼마인가? 같은 글자가 여러 번 쓰이면 그때마다 더한다.",
                    "‘%s’에서 %s의 번호를 빠짐없이 합한 값은? 되풀이된 글자도 쓰인 횟수만큼 더한다.")
                .formatted(String.join(" ", nouns), which);
    return Problem.text(
        question,
        NumberWords.figures(answer, ""),
        numbers.size(),
        numbers.stream().map(String::valueOf).collect(Collectors.joining("+"))
            + "="
            + answer
            + "이다.");
  }
}
