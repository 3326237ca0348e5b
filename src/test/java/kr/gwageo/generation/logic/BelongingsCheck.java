package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tries all seats of the people with all seats of the drinks: who sits where a drink stands has
/// it.
final class BelongingsCheck {
  private static final Sentences<Predicate<World>> FORMS =
      new Sentences<Predicate<World>>()
          .form("(\\S+)[을를] 마시는 사람은 D번 자리에 앉는다\\.", m -> w -> w.of(m.group(1)) == digit(m.group(2)))
          .form(
              "(\\S+)[을를] 마시는 사람은 D번 자리에 앉지 않는다\\.",
              m -> w -> w.of(m.group(1)) != digit(m.group(2)))
          .form(
              "(\\S+)[을를] 마시는 사람의 바로 오른쪽에 (\\S+)[을를] 마시는 사람이 앉는다\\.",
              m -> w -> w.of(m.group(2)) - w.of(m.group(1)) == 1)
          .form(
              "(\\S+)[을를] 마시는 사람은 (\\S+)[을를] 마시는 사람보다 왼쪽에 앉는다\\.",
              m -> w -> w.of(m.group(1)) < w.of(m.group(2)))
          .form(
              "NJ (\\S+)[을를] 마시는 사람과 바로 옆에 앉는다\\.",
              m -> w -> Math.abs(w.of(m.group(1)) - w.of(m.group(2))) == 1)
          .form("NJ N보다 왼쪽에 앉는다\\.", m -> w -> w.of(m.group(1)) < w.of(m.group(2)))
          .form("NJ (\\S+)[을를] 마신다\\.", m -> w -> w.of(m.group(1)) == w.of(m.group(2)))
          .form("NJ (\\S+)[을를] 마시지 않는다\\.", m -> w -> w.of(m.group(1)) != w.of(m.group(2)))
          .form(
              "NJ D번 자리나 D번 자리에 앉는다\\.",
              m ->
                  w ->
                      w.of(m.group(1)) == digit(m.group(2))
                          || w.of(m.group(1)) == digit(m.group(3)));

  private BelongingsCheck() {}

  static String answer(String text, String question, List<String> lines) {
    List<String> people = Sentences.names(text);
    int count = people.size();
    String listed =
        text.contains("음료는 ")
            ? Sentences.group("음료는 ([^.]+?)이?다\\.", text, 1)
            : Sentences.group("한 자리씩 앉아 (.+?) 가운데", text, 1);
    String drinks = listed.endsWith("이") ? listed.substring(0, listed.length() - 1) : listed;
    List<World> worlds = new ArrayList<>();
    for (World seats : Worlds.all(people, count)) {
      for (World cups : Worlds.all(Stream.of(drinks.split(", ")).toList(), count)) {
        worlds.add(seats.and(cups));
      }
    }
    return Worlds.answer(
        worlds,
        lines.stream().map(FORMS::read).toList(),
        world -> {
          int seat =
              question.contains("마시는")
                  ? world.of(Sentences.group("(\\S+)[을를] 마시는", question, 1))
                  : digit(Sentences.group("D번 자리", question, 1));
          return people.stream()
              .filter(person -> world.of(person) == seat)
              .findFirst()
              .orElseThrow();
        });
  }

  private static int digit(String digits) {
    return Integer.parseInt(digits);
  }
}
