package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems that write, move, add up or cut runs of initial consonants.
final class InitialGames {
  private static final String RING = HangulLetters.CONSONANTS;

  /// Words whose initials are all among the fourteen of [#RING].
  private static final List<String> PLAIN =
      InitialConsonants.WORDS.stream()
          .filter(word -> Hangul.initials(word).chars().allMatch(c -> RING.indexOf(c) >= 0))
          .toList();

  private InitialGames() {}

  /// A clause about two things, each with its particle, and which things they may be.
  private record Clause(
      String text, List<String> firsts, String pair, List<String> seconds, String other) {

    String drawn(Draw draw) {
      String first = draw.oneOf(firsts);
      String second = draw.oneOf(seconds.stream().filter(one -> !one.equals(first)).toList());
      return text.formatted(Josa.after(first, pair), Josa.after(second, other));
    }
  }

  private static final List<Clause> CLAUSES =
      List.of(
          new Clause("시장에서 %s %s 샀다", Nouns.FOODS, "과/와", Nouns.FOODS, "을/를"),
          new Clause("그림책에서 %s 심는 %s 보았다", Nouns.PLANTS, "을/를", Nouns.ANIMALS, "을/를"),
          new Clause("할머니께서 %s 들고 %s 가셨다", Nouns.GOODS, "을/를", Nouns.PLACES, "으로/로"),
          new Clause("창고에는 %s %s 쌓여 있다", Nouns.GOODS, "과/와", Nouns.GOODS, "이/가"),
          new Clause("동생이 그린 %s %s 참 닮았다", Nouns.ANIMALS, "은/는", Nouns.ANIMALS, "과/와"),
          new Clause("우리는 %s 지나 %s 걸었다", Nouns.PLACES, "을/를", Nouns.PLACES, "으로/로"));

  /// At the highest level only syllables with a final consonant count, from the last to the first.
  static Problem write(int level, Draw draw) {
    String text =
        draw.some(CLAUSES, Math.min(level, 2)).stream()
            .map(clause -> clause.drawn(draw))
            .collect(Collectors.joining(". "));
    String initials = Hangul.initials(text);
    boolean closed = level == 3;
    String kept =
        Hangul.initials(
            text.chars()
                .filter(c -> c >= '가' && (!closed || Hangul.letters((char) c).length() > 2))
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
    String answer = closed ? new StringBuilder(kept).reverse().toString() : kept;
    String which = closed ? "받침이 있는 글자" : "글자";
    String order = closed ? "맨 뒤의 것부터 거꾸로" : "차례대로";
    String question =
        draw.oneOf(
                "다음 말에서 %s의 첫소리만 %s 띄어 쓰지 않고 적으면? 된소리 글자는 ‘ㄲ’처럼 그대로 적는다.\n‘%s’",
                "다음 말의 %s마다 초성만 뽑아 %s 이어 쓰면 무엇이 되는가? 된소리는 된소리 그대로 적는다.\n‘%s’")
            .formatted(which, order, text);
    return Problem.text(
        question,
        List.of(answer),
        initials.length() + (closed ? kept.length() : 0),
        closed
            ? "받침이 있는 글자의 첫소리는 차례로 ‘%s’이고, 이를 거꾸로 하면 ‘%s’이다.".formatted(kept, answer)
            : "글자의 첫소리를 차례로 적으면 ‘%s’이다.".formatted(answer));
  }

  static Problem shifted(int level, Draw draw) {
    int count = 2 * level + 4;
    String answer =
        draw.oneOf(PLAIN.stream().filter(word -> word.length() > level / 2 + 1).toList());
    int step = draw.between(1, 13);
    String initials = Hangul.initials(answer);
    String moved =
        initials
            .chars()
            .mapToObj(c -> "" + RING.charAt((RING.indexOf(c) + step) % RING.length()))
            .collect(Collectors.joining());
    List<String> words = new ArrayList<>(List.of(answer));
    for (String other : InitialConsonants.near(draw, answer, 3 * count)) {
      boolean fits = Hangul.initials(other).chars().allMatch(c -> RING.indexOf(c) >= 0);
      if (fits && !Hangul.initials(other).equals(initials) && words.size() < count) {
        words.add(other);
      }
    }
    if (words.size() < count) {
      return shifted(level, draw);
    }
    String question =
        ("자음을 ‘ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ’의 차례로 놓고 ‘ㅎ’ 다음은 다시 ‘ㄱ’으로 센다. 어떤 낱말의 초성을 저마다 이 차례로 %d칸"
                    + " 뒤의 자음으로 바꾸었더니 ‘%s’ 꼴이 되었다. ")
                .formatted(step, moved)
            + draw.oneOf("다음에서 그 낱말은?\n", "그 낱말은 아래 가운데 어느 것인가?\n", "처음의 낱말을 다음에서 고르면?\n")
            + String.join(", ", draw.shuffled(words));
    return Problem.text(
        question,
        List.of(answer),
        answer.length() + count,
        "‘%s’ 꼴을 %d칸씩 앞으로 되돌리면 초성은 ‘%s’이고, 이에 맞는 낱말은 ‘%s’이다."
            .formatted(moved, step, initials, answer));
  }

  static Problem largest(int level, Draw draw) {
    int count = 2 * level + 2;
    List<String> words = draw.some(PLAIN, count);
    List<String> sorted =
        words.stream().sorted(Comparator.comparingInt(InitialGames::value).reversed()).toList();
    boolean most = draw.heads();
    String answer = most ? sorted.getFirst() : sorted.getLast();
    String rival = most ? sorted.get(1) : sorted.get(count - 2);
    if (value(answer) == value(rival)) {
      return largest(level, draw);
    }
    String question =
        "초성 ‘ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ’에 차례로 1점부터 14점까지 준다. "
            + draw.oneOf(
                    "다음 낱말 가운데 글자마다 초성의 점수를 더한 값이 가장 %s 것은?\n%s",
                    "초성 점수를 모두 더했을 때 그 합이 가장 %s 낱말을 다음에서 찾으면?\n%s")
                .formatted(most ? "큰" : "작은", String.join(", ", words));
    String sums =
        words.stream().map(word -> word + " " + value(word)).collect(Collectors.joining(", "));
    return Problem.text(question, List.of(answer), count, "초성 점수의 합은 " + sums + "이다.");
  }

  private static int value(String word) {
    return Hangul.initials(word).chars().map(c -> RING.indexOf(c) + 1).sum();
  }

  /// Initials of several words in one run, to be cut into words of a list.
  static Problem run(int level, Draw draw) {
    int parts = level + 1;
    List<String> words = draw.some(InitialConsonants.WORDS, 2 * level + 6);
    List<String> chosen = words.subList(0, parts);
    String run = Hangul.initials(String.join("", chosen));
    if (cuts(run, words, parts) != 1) {
      return run(level, draw);
    }
    String question =
        draw.oneOf(
                "다음 낱말 가운데 서로 다른 %d개를 골라 이어 쓴 뒤 초성만 남겼더니 ‘%s’ 꼴이 되었다. 고른 낱말을 차례대로 모두 쓰면?\n%s",
                "아래에서 낱말 %d개를 한 번씩 골라 차례로 붙이고 초성만 적은 것이 ‘%s’ 꼴이다. 어떤 낱말을 어떤 차례로 붙였는가?\n%s")
            .formatted(parts, run, String.join(", ", draw.shuffled(words)));
    return Problem.text(
        question,
        List.of(String.join(", ", chosen), String.join(" → ", chosen)),
        parts * 3,
        chosen.stream()
            .map(word -> word + "(" + Hangul.initials(word) + ")")
            .collect(Collectors.joining(", ", "", "의 차례이다.")));
  }

  /// In how many ways a run can be cut into so many different words.
  private static int cuts(String run, List<String> words, int parts) {
    if (parts == 0) {
      return run.isEmpty() ? 1 : 0;
    }
    int ways = 0;
    for (String word : words) {
      if (run.startsWith(Hangul.initials(word))) {
        List<String> others = words.stream().filter(other -> !other.equals(word)).toList();
        ways += cuts(run.substring(word.length()), others, parts - 1);
      }
    }
    return ways;
  }
}
