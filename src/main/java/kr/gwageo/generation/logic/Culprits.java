package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles in which one of several did it and each says something.
final class Culprits {
  /// What was done: `화분을 깼다`, `화분을 깨지 않았다`, `화분을 깬`.
  private record Deed(String did, String didNot, String doing) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed("화분을 깼다", "화분을 깨지 않았다", "화분을 깬"),
          new Deed("유리창을 깼다", "유리창을 깨지 않았다", "유리창을 깬"),
          new Deed("케이크를 먹었다", "케이크를 먹지 않았다", "케이크를 먹은"),
          new Deed("열쇠를 가져갔다", "열쇠를 가져가지 않았다", "열쇠를 가져간"),
          new Deed("벽에 낙서를 했다", "벽에 낙서를 하지 않았다", "벽에 낙서를 한"),
          new Deed("창문을 열어 두었다", "창문을 열어 두지 않았다", "창문을 열어 둔"),
          new Deed("우산을 바꿔 갔다", "우산을 바꿔 가지 않았다", "우산을 바꿔 간"),
          new Deed("상자를 옮겼다", "상자를 옮기지 않았다", "상자를 옮긴"),
          new Deed("불을 켜 두었다", "불을 켜 두지 않았다", "불을 켜 둔"),
          new Deed("책을 숨겼다", "책을 숨기지 않았다", "책을 숨긴"));

  /// What somebody says.
  ///
  /// @param words the sentence
  /// @param holds whether it is true if this person did it
  private record Saying(String words, IntPredicate holds) {}

  /// Which sayings are true if a person did it.
  private interface Rule {
    boolean fits(boolean[] truths, int culprit);
  }

  private Culprits() {}

  static Problem exactly(int level, Draw draw) {
    int count = 3 + level;
    int trues = draw.between(1, count - 2);
    boolean lies = draw.heads();
    String words =
        lies
            ? Phrase.of("이 가운데 거짓말을 한 사람은 꼭 %s 명이다.", NumberWords.counted(count - trues))
            : Phrase.of("이 가운데 참말을 한 사람은 꼭 %s 명이다.", NumberWords.counted(trues));
    return puzzle(count, words, (truths, _) -> trues(truths) == trues, draw);
  }

  static Problem bounded(int level, Draw draw) {
    int count = 3 + level;
    boolean most = draw.heads();
    int bound = most ? draw.between(1, 2) : count - draw.between(1, 2);
    String words =
        most
            ? Phrase.of(
                draw.oneOf("참말을 한 사람은 많아야 %s 명이다.", "%s 명보다 많은 사람이 참말을 하지는 않았다."),
                NumberWords.counted(bound))
            : Phrase.of(
                draw.oneOf("적어도 %s 명은 참말을 하였다.", "참말을 한 사람은 %s 명 이상이다."),
                NumberWords.counted(bound));
    return puzzle(
        count, words, (truths, _) -> most ? trues(truths) <= bound : trues(truths) >= bound, draw);
  }

  static Problem onlyTheCulprit(int level, Draw draw) {
    int count = 3 + level;
    boolean lies = draw.heads();
    String words =
        lies
            ? draw.oneOf("%s 사람만 거짓말을 하고 나머지는 모두 참말을 한다.", "나머지 사람은 참말만 하고 %s 사람은 거짓말을 한다.")
            : draw.oneOf("%s 사람만 참말을 하고 나머지는 모두 거짓말을 한다.", "나머지 사람은 거짓말만 하고 %s 사람은 참말을 한다.");
    Rule rule =
        (truths, culprit) ->
            IntStream.range(0, truths.length)
                .allMatch(speaker -> truths[speaker] == (lies != (speaker == culprit)));
    return puzzle(count, words, rule, draw);
  }

  private static int trues(boolean[] truths) {
    int trues = 0;
    for (boolean truth : truths) {
      trues += truth ? 1 : 0;
    }
    return trues;
  }

  private static Problem puzzle(int count, String ruleWords, Rule rule, Draw draw) {
    List<String> people = People.some(draw, count);
    Deed deed = draw.oneOf(DEEDS);
    return Attempts.first(() -> {
      List<Saying> sayings = sayings(people, deed, draw);
      List<Integer> culprits =
          IntStream.range(0, count)
              .filter(culprit -> rule.fits(truths(sayings, culprit), culprit))
              .boxed()
              .toList();
      if (culprits.size() != 1) {
        return Optional.empty();
      }
      String answer = people.get(culprits.getFirst());
      List<String> lines =
          IntStream.range(0, count)
              .mapToObj(i -> people.get(i) + ": “" + sayings.get(i).words() + "”")
              .toList();
      String question =
          Phrase.of(
              draw.oneOf(
                  "%1 %2 명 가운데 한 명이 %3. 물어보니 다음과 같이 말하였다. %4\n%5\n%6 사람은 누구인가?",
                  "%1 %2 명 중 한 사람이 %3. %4 다음은 이들의 말이다.\n%5\n%6 사람은?"),
              String.join(", ", people),
              NumberWords.counted(count),
              deed.did(),
              Phrase.of(ruleWords, deed.doing()),
              String.join("\n", lines),
              deed.doing());
      return Optional.of(
          Options.choice(
              draw, question, answer, draw.shuffled(people), count, worked(people, sayings, rule)));
    });
  }

  private static boolean[] truths(List<Saying> sayings, int culprit) {
    boolean[] truths = new boolean[sayings.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = sayings.get(i).holds().test(culprit);
    }
    return truths;
  }

  /// Two of the sayings may be about what another says, the others about who did it.
  private static List<Saying> sayings(List<String> people, Deed deed, Draw draw) {
    int count = people.size();
    List<Integer> about = draw.shuffled(IntStream.range(0, count).boxed().toList());
    int plain = count - draw.between(0, 2);
    Saying[] sayings = new Saying[count];
    for (int i = 0; i < plain; i++) {
      sayings[about.get(i)] = plain(about.get(i), people, deed, draw);
    }
    for (int i = plain; i < count; i++) {
      int other = about.get(draw.below(plain));
      boolean praise = draw.heads();
      IntPredicate holds = sayings[other].holds();
      sayings[about.get(i)] =
          new Saying(
              Phrase.of(praise ? "%s의 말은 참말이다." : "%s의 말은 거짓말이다.", people.get(other)),
              praise ? holds : holds.negate());
    }
    return List.of(sayings);
  }

  private static Saying plain(int speaker, List<String> people, Deed deed, Draw draw) {
    List<Integer> others =
        draw.some(IntStream.range(0, people.size()).filter(i -> i != speaker).boxed().toList(), 2);
    int one = others.get(0);
    int two = others.get(1);
    return switch (draw.below(4)) {
      case 0 ->
          new Saying(Phrase.of("%s[이/가] %s.", people.get(one), deed.did()), who -> who == one);
      case 1 ->
          new Saying(Phrase.of("%s[은/는] %s.", people.get(one), deed.didNot()), who -> who != one);
      case 2 -> new Saying(Phrase.of("나는 %s.", deed.didNot()), who -> who != speaker);
      default ->
          new Saying(
              Phrase.of("%s 사람은 %s 아니면 %s이다.", deed.doing(), people.get(one), people.get(two)),
              who -> who == one || who == two);
    };
  }

  private static String worked(List<String> people, List<Saying> sayings, Rule rule) {
    List<String> said = new ArrayList<>();
    for (int culprit = 0; culprit < people.size(); culprit++) {
      boolean[] truths = truths(sayings, culprit);
      List<String> honest = new ArrayList<>();
      for (int i = 0; i < truths.length; i++) {
        if (truths[i]) {
          honest.add(people.get(i));
        }
      }
      said.add(
          Phrase.of(
              "%s[이/가] 한 일이라면 참말을 한 사람은 %s므로 조건에 %s.",
              people.get(culprit),
              honest.isEmpty() ? "없으" : String.join(", ", honest) + "이",
              rule.fits(truths, culprit) ? "맞는다" : "맞지 않는다"));
    }
    return String.join(" ", said);
  }
}
