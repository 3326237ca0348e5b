package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Steps that exchange and replace letters of a word, one after another.
final class LetterEdits {
  private static final List<String> ORDINALS = List.of("첫째", "둘째", "셋째", "넷째", "다섯째");

  private LetterEdits() {}

  static Problem edit(int level, Draw draw) {
    String word = draw.oneOf(Nouns.ALL.stream().filter(noun -> noun.length() >= 3).toList());
    List<Hangul.Syllable> syllables = new ArrayList<>();
    word.chars().forEach(c -> syllables.add(Hangul.Syllable.of((char) c)));
    List<String> steps = new ArrayList<>();
    List<String> stages = new ArrayList<>(List.of(word));
    int count = 2 * level + 1;
    while (steps.size() < count) {
      List<Hangul.Syllable> tried = new ArrayList<>(syllables);
      String step = step(draw, tried);
      String now = joined(tried);
      if (!stages.contains(now)) {
        Collections.copy(syllables, tried);
        steps.add("(%d) %s".formatted(steps.size() + 1, step));
        stages.add(now);
      }
    }
    String question =
        draw.oneOf(
                "‘" + word + "’에서 시작하여 다음을 차례로 한 번씩 하면 마지막에 무엇이 되는가?",
                "‘" + word + "’의 글자를 아래 순서대로 바꾼다. 모두 마친 뒤의 말은?",
                "다음 일을 차례로 하여 ‘%s’%s 고쳐 나간다. 끝에 남는 말은?".formatted(word, Josa.of(word, "을/를")))
            + draw.oneOf(" 받침이 없는 글자는 받침 자리가 빈 것으로 본다.\n", " 받침이 없으면 그 자리가 빈 것으로 보고 맞바꾼다.\n")
            + String.join("\n", steps);
    return Problem.text(
        question, List.of(stages.getLast()), count, String.join(" → ", stages) + "의 차례로 바뀐다.");
  }

  /// Makes a step of chance and says what it does.
  private static String step(Draw draw, List<Hangul.Syllable> word) {
    List<Integer> places =
        draw.some(List.of(0, 1, 2, 3, 4).subList(0, word.size()), 2).stream().sorted().toList();
    int a = places.get(0);
    int b = places.get(1);
    Hangul.Syllable one = word.get(a);
    Hangul.Syllable other = word.get(b);
    String both = "%s 글자와 %s 글자의 ".formatted(ORDINALS.get(a), ORDINALS.get(b));
    return switch (draw.below(6)) {
      case 0 -> {
        word.set(a, one.withInitial(other.initial()));
        word.set(b, other.withInitial(one.initial()));
        yield both + "첫소리를 맞바꾼다.";
      }
      case 1 -> {
        word.set(a, one.withVowel(other.vowel()));
        word.set(b, other.withVowel(one.vowel()));
        yield both + "모음을 맞바꾼다.";
      }
      case 2 -> {
        word.set(a, one.withLast(other.last()));
        word.set(b, other.withLast(one.last()));
        yield both + "받침을 맞바꾼다.";
      }
      case 3 -> {
        Collections.reverse(word);
        yield "글자의 순서를 거꾸로 한다.";
      }
      case 4 -> {
        char last = "ㄱㄴㄹㅁㅂㅇ".charAt(draw.below(6));
        word.set(a, one.withLast(last));
        yield "%s 글자의 받침을 ‘%c’으로 한다.".formatted(ORDINALS.get(a), last).replace("‘ㄹ’으로", "‘ㄹ’로");
      }
      default -> {
        char vowel = "ㅏㅓㅗㅜㅣ".charAt(draw.below(5));
        word.set(b, other.withVowel(vowel));
        yield "%s 글자의 모음을 ‘%c’로 한다.".formatted(ORDINALS.get(b), vowel);
      }
    };
  }

  private static String joined(List<Hangul.Syllable> word) {
    return word.stream().map(syllable -> "" + syllable.composed()).collect(Collectors.joining());
  }
}
