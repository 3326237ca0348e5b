package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// The first consonants of syllables, by which Koreans abbreviate and guess words.
public final class InitialConsonants implements Workshop {
  static final List<String> WORDS =
      Stream.of(Nouns.ALL, ChainWords.ALL)
          .flatMap(List::stream)
          .filter(word -> word.length() > 1)
          .distinct()
          .toList();

  private static final Map<String, List<String>> BY_INITIALS =
      WORDS.stream().collect(Collectors.groupingBy(Hangul::initials));

  /// Groups of two or more with the same initials.
  private static final List<List<String>> TWINS =
      BY_INITIALS.values().stream()
          .filter(group -> group.size() > 1)
          .sorted(Comparator.comparing(List::getFirst))
          .toList();

  private static final Map<Integer, List<String>> BY_LENGTH =
      WORDS.stream().collect(Collectors.groupingBy(String::length));

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("word-of-these-initials", InitialConsonants::match),
        new Structure("count-a-pattern", InitialConsonants::pattern),
        new Structure("pair-with-the-same-initials", InitialConsonants::pair),
        new Structure("write-the-initials", InitialGames::write),
        new Structure("shifted-initials", InitialGames::shifted),
        new Structure("largest-sum", InitialGames::largest),
        new Structure("words-in-a-run", InitialGames::run));
  }

  private static List<String> ofLength(int length) {
    return BY_LENGTH.getOrDefault(length, List.of());
  }

  /// Words of one length, most of them near to the first: with one initial in common at least.
  static List<String> near(Draw draw, String word, int count) {
    String initials = Hangul.initials(word);
    List<String> near =
        ofLength(word.length()).stream()
            .filter(other -> !other.equals(word) && common(initials, Hangul.initials(other)) > 0)
            .toList();
    return draw.some(near, Math.min(count, near.size()));
  }

  private static int common(String one, String other) {
    int common = 0;
    for (int i = 0; i < one.length(); i++) {
      common += one.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return common;
  }

  private static Problem match(int level, Draw draw) {
    int count = 4 * level + 4;
    String answer = draw.oneOf(WORDS);
    String initials = Hangul.initials(answer);
    List<String> others =
        near(draw, answer, count + 4).stream()
            .filter(word -> !Hangul.initials(word).equals(initials))
            .limit(count - 1L)
            .toList();
    if (others.size() < count - 1) {
      return match(level, draw);
    }
    List<String> words = new ArrayList<>(others);
    words.add(answer);
    String question =
        draw.oneOf(
                "다음 낱말 가운데 첫소리만 적었을 때 ‘%s’ 꼴이 되는 것은?\n%s",
                "초성 ‘%s’, 이것이 실마리이다. 아래에서 이에 맞는 낱말을 찾으면?\n%s",
                "초성 놀이의 문제로 ‘%s’ 꼴이 나왔다. 다음 낱말 중 답이 될 수 있는 것은?\n%s")
            .formatted(initials, String.join(", ", draw.shuffled(words)));
    return Problem.text(
        question, List.of(answer), count, "‘" + answer + "’의 초성이 차례로 ‘" + initials + "’이다.");
  }

  private static Problem pattern(int level, Draw draw) {
    int count = 4 * level + 4;
    int length = draw.between(2, 3);
    List<String> words = new ArrayList<>();
    String model = draw.oneOf(ofLength(length));
    words.add(model);
    words.addAll(near(draw, model, count - 1));
    String initials = Hangul.initials(model);
    int open = draw.below(length);
    String pattern = initials.substring(0, open) + "○" + initials.substring(open + 1);
    Predicate<String> fits =
        word -> {
          String other = Hangul.initials(word);
          return other.substring(0, open).equals(initials.substring(0, open))
              && other.substring(open + 1).equals(initials.substring(open + 1));
        };
    List<String> fitting = words.stream().filter(fits).toList();
    if (words.size() < count || fitting.size() < 2) {
      return pattern(level, draw);
    }
    String question =
        draw.oneOf(
                "‘○’ 자리에는 어떤 자음이 와도 된다고 할 때, 다음 낱말 가운데 초성이 ‘%s’에 맞는 것은 모두 몇 개인가?\n%s",
                "초성이 ‘%s’인 낱말을 찾는다. ‘○’는 무엇이든 될 수 있는 초성을 나타낸다. 아래에서 알맞은 낱말은 몇 개인가?\n%s")
            .formatted(pattern, String.join(", ", draw.shuffled(words)));
    return Problem.text(
        question,
        LetterSums.counts(fitting.size()),
        count,
        "맞는 것은 " + String.join(", ", fitting) + "의 " + fitting.size() + "개이다.");
  }

  private static Problem pair(int level, Draw draw) {
    int count = 3 * level + 3;
    List<String> twins = draw.oneOf(TWINS);
    List<String> two = draw.some(twins, 2);
    List<String> words = new ArrayList<>(two);
    for (String other : near(draw, two.getFirst(), 4 * count)) {
      boolean alone =
          words.stream().noneMatch(word -> Hangul.initials(word).equals(Hangul.initials(other)));
      if (alone && words.size() < count) {
        words.add(other);
      }
    }
    if (words.size() < count) {
      return pair(level, draw);
    }
    List<String> shown = draw.shuffled(words);
    List<String> found = shown.stream().filter(two::contains).toList();
    String question =
        draw.oneOf(
                "다음 낱말 가운데 초성이 모두 똑같은 두 낱말을 나온 차례대로 쓰면?\n%s",
                "아래에서 글자마다 첫소리가 서로 같은 낱말 한 쌍을 찾아 적힌 순서대로 쓰면?\n%s",
                "초성만 남기면 구별되지 않는 두 낱말이 다음에 있다. 무엇과 무엇인가? 나온 순서대로 쓴다.\n%s")
            .formatted(String.join(", ", shown));
    return Problem.text(
        question,
        List.of(
            String.join(", ", found),
            String.join(", ", found.reversed()),
            Josa.after(found.get(0), "과/와") + " " + found.get(1),
            Josa.after(found.get(1), "과/와") + " " + found.get(0)),
        2 * count,
        "두 낱말의 초성이 모두 ‘" + Hangul.initials(two.getFirst()) + "’이다.");
  }
}
