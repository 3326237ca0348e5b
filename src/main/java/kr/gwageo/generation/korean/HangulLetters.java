package kr.gwageo.generation.korean;

import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Hangul letters: putting syllables together and taking them apart, order, sums, exchanges.
public final class HangulLetters implements Workshop {
  static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  static final String VOWELS = "ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ";

  /// Nouns of two syllables or more.
  static final List<String> NOUNS = Nouns.ALL.stream().filter(noun -> noun.length() > 1).toList();

  /// Those of them that are made of the 24 basic letters alone.
  static final List<String> BASIC = NOUNS.stream().filter(HangulLetters::basic).toList();

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("put-letters-together", HangulLetters::compose),
        new Structure("shift-letters", HangulLetters::shift),
        new Structure("word-of-scattered-letters", HangulLetters::scattered),
        new Structure("dictionary-order", LetterOrder::place),
        new Structure("words-between", LetterOrder::between),
        new Structure("count-letters", LetterSums::count),
        new Structure("sum-of-letter-numbers", LetterSums::sum),
        new Structure("exchange-letters", LetterEdits::edit));
  }

  /// Whether a word is made of the 24 basic letters alone.
  private static boolean basic(String word) {
    return word.chars()
        .mapToObj(c -> Hangul.letters((char) c))
        .flatMapToInt(String::chars)
        .allMatch(c -> (CONSONANTS + VOWELS).indexOf(c) >= 0);
  }

  static String spelledOut(String text) {
    return text.chars().mapToObj(c -> Hangul.letters((char) c)).collect(Collectors.joining());
  }

  private static Problem compose(int level, Draw draw) {
    List<String> nouns = draw.some(NOUNS, level + 1);
    String answer = String.join("", nouns);
    String letters = spelledOut(answer);
    boolean backwards = level == 3;
    String shown = Hangul.spaced(backwards ? new StringBuilder(letters).reverse() : letters);
    String turned = backwards ? " 다만 마지막 낱글자부터 거꾸로 늘어놓았다." : "";
    String question =
        draw.oneOf(
                "낱말 %d개를 띄어 쓰지 않고 이어 적은 뒤 낱글자로 풀어 쓴 것이 다음과 같다.%s 다시 모아써서, 이어 적었던 말을 띄어 쓰지 않고 그대로 적으면?\n%s",
                "다음은 낱말 %d개를 이어 붙여 한글 낱글자로 늘어놓은 것이다.%s 원래의 차례로 모아써서 이어 붙인 말은 무엇인가?\n%s",
                "아래의 낱글자는 낱말 %d개를 차례로 풀어 쓴 것이다.%s 본디의 말을 모아쓰기로 이어 적으면?\n%s")
            .formatted(nouns.size(), turned, shown);
    return Problem.text(
        question,
        List.of(answer, String.join(" ", nouns), String.join(", ", nouns)),
        letters.length(),
        "모음 바로 앞의 자음이 첫소리이므로 그 앞에서 글자를 나누면 %s.".formatted(Josa.after("‘" + answer + "’", "이다/다")));
  }

  private static Problem shift(int level, Draw draw) {
    List<String> nouns = draw.some(BASIC, level == 3 ? 3 : 2);
    String word = String.join("", nouns);
    int step = draw.between(2, 12);
    int vowelStep = draw.between(2, 8);
    StringBuilder answer = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      Hangul.Syllable old = Hangul.Syllable.of(word.charAt(i));
      Hangul.Syllable now = old.withInitial(moved(CONSONANTS, old.initial(), step));
      if (level >= 2 && !old.open()) {
        now = now.withLast(moved(CONSONANTS, old.last(), step));
      }
      if (level == 3) {
        now = now.withVowel(moved(VOWELS, old.vowel(), vowelStep));
      }
      answer.append(now.composed());
    }
    String which = level == 1 ? "첫소리만" : "첫소리와 받침을 모두";
    String vowels =
        level == 3
            ? " 모음은 ‘ㅏ ㅑ ㅓ ㅕ ㅗ ㅛ ㅜ ㅠ ㅡ ㅣ’의 차례에서 %d칸 뒤의 것으로 바꾸고, ‘ㅣ’ 다음은 다시 ‘ㅏ’로 센다."
                .formatted(vowelStep)
            : "";
    String question =
        ("자음 14자를 ‘ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ’의 차례로 둥글게 놓아 ‘ㅎ’ 다음에 다시 ‘ㄱ’이 오게 한다. 첫소리 ‘ㅇ’도 자음으로"
                    + " 본다. 글자의 %s 이 차례에서 %d칸 뒤의 자음으로 바꾼다.%s ")
                .formatted(which, step, vowels)
            + draw.oneOf(
                    "‘%s’에 이 규칙을 쓰면 무엇이 되는가?",
                    "이 규칙에 따라 ‘%s’ 전체를 바꾸어 적으면?", "이렇게 ‘%s’의 글자를 바꾼 결과는?")
                .formatted(word);
    return Problem.text(
        question,
        List.of(answer.toString()),
        (level == 1 ? 1 : level + 1) * word.length(),
        "글자마다 정해진 칸만큼 옮기면 ‘" + word + "’ → ‘" + answer + "’이다.");
  }

  private static char moved(String ring, char letter, int step) {
    return ring.charAt((ring.indexOf(letter) + step) % ring.length());
  }

  private static Problem scattered(int level, Draw draw) {
    int count = 2 * level + 4;
    int length = level == 1 ? draw.between(5, 6) : draw.between(6, 8);
    List<String> alike =
        NOUNS.stream().filter(noun -> spelledOut(noun).length() == length).toList();
    List<String> words = draw.some(alike, count);
    String answer = draw.oneOf(words);
    String sorted = sorted(answer);
    if (words.stream().filter(word -> sorted(word).equals(sorted)).count() > 1) {
      return scattered(level, draw);
    }
    List<String> letters =
        spelledOut(answer).chars().mapToObj(c -> String.valueOf((char) c)).toList();
    String shown = String.join(" ", draw.shuffled(letters));
    String question =
        draw.oneOf(
                "주어진 낱글자는 ‘%s’이다. 이것을 하나도 남기거나 더하지 않고 모두 한 번씩 써서 만들 수 있는 낱말을 다음에서 찾으면?\n%s",
                "다음 낱말 가운데 하나를 풀어 쓴 뒤 낱글자의 차례를 뒤섞었더니 ‘%s’처럼 되었다. 어느 낱말인가?\n%s")
            .formatted(shown, String.join(", ", words));
    return Problem.text(
        question,
        List.of(answer),
        count,
        "‘%s’%s 풀어 쓰면 ‘%s’이다."
            .formatted(answer, Josa.of(answer, "을/를"), String.join(" ", letters)));
  }

  private static String sorted(String word) {
    return spelledOut(word)
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
