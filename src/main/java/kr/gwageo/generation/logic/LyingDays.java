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

/// Puzzles of people who lie on certain days of the week: which day is it?
final class LyingDays {
  private static final int WEEK = 7;

  private record Saying(String words, IntPredicate holds) {}

  private LyingDays() {}

  static Problem today(int level, Draw draw) {
    int count = 1 + level;
    List<String> people = People.some(draw, count);
    return Attempts.first(() -> {
      int[] lies = new int[count];
      List<String> rules = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rules.add(rule(i, lies, people, draw));
      }
      List<Saying> sayings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sayings.add(saying(i, lies, people, draw));
      }
      List<Integer> days =
          IntStream.range(0, WEEK)
              .filter(day ->
                  IntStream.range(0, count)
                      .allMatch(
                          i -> sayings.get(i).holds().test(day) == ((lies[i] >> day & 1) == 0)))
              .boxed()
              .toList();
      if (days.size() != 1) {
        return Optional.empty();
      }
      List<String> lines =
          IntStream.range(0, count)
              .mapToObj(i -> people.get(i) + ": “" + sayings.get(i).words() + "”")
              .toList();
      String question =
          Phrase.of(
              draw.oneOf(
                  "%s 그 밖의 날에는 모두 참말만 한다. 오늘 이들이 다음과 같이 말하였다.\n%s\n오늘은 무슨 요일인가?",
                  "%s 나머지 요일에는 언제나 참말을 한다. 어느 날 이들의 말이 다음과 같았다.\n%s\n그날은 무슨 요일인가?"),
              String.join(" ", rules),
              String.join("\n", lines));
      return Optional.of(
          Options.choice(
              draw,
              question,
              Duties.DAYS.get(days.getFirst()),
              draw.shuffled(Duties.DAYS),
              WEEK * count,
              worked(people, sayings, lies)));
    });
  }

  /// Says, and notes as bits, on which days somebody lies.
  private static String rule(int person, int[] lies, List<String> people, Draw draw) {
    List<Integer> days =
        draw.some(IntStream.range(0, WEEK).boxed().toList(), draw.between(2, 4)).stream()
            .sorted()
            .toList();
    for (int day : days) {
      lies[person] |= 1 << day;
    }
    return Phrase.of(
        draw.oneOf("%s[은/는] %s에만 거짓말을 한다.", "%s[이/가] 거짓말을 하는 날은 %s뿐이다."),
        people.get(person),
        String.join(", ", days.stream().map(Duties.DAYS::get).toList()));
  }

  private static Saying saying(int speaker, int[] lies, List<String> people, Draw draw) {
    int day = draw.below(WEEK);
    int other = draw.below(people.size());
    String who = other == speaker ? "내가" : Phrase.of("%s[이/가]", people.get(other));
    return switch (draw.below(5)) {
      case 0 ->
          new Saying(Phrase.of("내일은 %s이다.", Duties.DAYS.get(day)), now -> (now + 1) % WEEK == day);
      case 1 ->
          new Saying(
              Phrase.of("어제는 %s[이/가] 아니었다.", Duties.DAYS.get(day)), now -> (now + 6) % WEEK != day);
      case 2 ->
          new Saying(
              Phrase.of("어제는 %s 거짓말을 하는 날이었다.", who),
              now -> (lies[other] >> (now + 6) % WEEK & 1) == 1);
      case 3 ->
          new Saying(
              Phrase.of("내일은 %s 거짓말을 하는 날이다.", who),
              now -> (lies[other] >> (now + 1) % WEEK & 1) == 1);
      default ->
          new Saying(
              Phrase.of(
                  "오늘은 %s도 %s도 아니다.", Duties.DAYS.get(day), Duties.DAYS.get((day + 2) % WEEK)),
              now -> now != day && now != (day + 2) % WEEK);
    };
  }

  private static String worked(List<String> people, List<Saying> sayings, int[] lies) {
    List<String> said = new ArrayList<>();
    for (int day = 0; day < WEEK; day++) {
      List<String> against = new ArrayList<>();
      for (int i = 0; i < sayings.size(); i++) {
        boolean honest = (lies[i] >> day & 1) == 0;
        if (sayings.get(i).holds().test(day) != honest) {
          against.add(people.get(i));
        }
      }
      said.add(
          against.isEmpty()
              ? Phrase.of("%s이면 모두의 말이 맞아떨어진다.", Duties.DAYS.get(day))
              : Phrase.of("%s이면 %s의 말이 어긋난다.", Duties.DAYS.get(day), String.join(", ", against)));
    }
    return String.join(" ", said);
  }
}
