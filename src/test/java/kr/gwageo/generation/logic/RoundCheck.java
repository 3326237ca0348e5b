package kr.gwageo.generation.logic;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/// Tries all orders round a table, turned so that the first person has seat 1.
final class RoundCheck {
  private RoundCheck() {}

  static String answer(String text, String question, List<String> lines) {
    List<String> people = Sentences.names(text);
    int count = people.size();
    Sentences<Predicate<World>> forms =
        new Sentences<Predicate<World>>()
            .form("NJ N의 바로 오른쪽에 앉는다\\.", m -> world -> right(world, m, 2, 1, count) == 1)
            .form("NJ N의 바로 왼쪽에 앉는다\\.", m -> world -> right(world, m, 1, 2, count) == 1)
            .form("NJ N의 오른쪽으로 두 번째 자리에 앉는다\\.", m -> world -> right(world, m, 2, 1, count) == 2)
            .form("NJ NJ 한 사람을 사이에 두고 앉는다\\.", m -> world -> apart(world, m, count) == 2)
            .form("NJ NJ 이웃하여 앉는다\\.", m -> world -> apart(world, m, count) == 1)
            .form("NJ NJ 이웃하여 앉지 않는다\\.", m -> world -> apart(world, m, count) != 1)
            .form("N의 바로 오른쪽 사람은 NJ 아니다\\.", m -> world -> right(world, m, 1, 2, count) != 1)
            .form("NJ NJ 마주 보고 앉는다\\.", m -> world -> 2 * apart(world, m, count) == count);
    String from = Sentences.group("N의", question, 1);
    int steps = question.contains("두 번째") ? 2 : 1;
    int turn = question.contains("오른쪽") ? steps : -steps;
    List<World> worlds =
        Worlds.all(people, count).stream()
            .filter(world -> world.of(people.getFirst()) == 1)
            .toList();
    return Worlds.answer(
        worlds,
        lines.stream().map(forms::read).toList(),
        world -> world.at(Math.floorMod(world.of(from) - 1 + turn, count) + 1));
  }

  /// How many seats to the right of one person the other sits.
  private static int right(World world, MatchResult m, int one, int other, int count) {
    return Math.floorMod(world.of(m.group(other)) - world.of(m.group(one)), count);
  }

  private static int apart(World world, MatchResult m, int count) {
    int right = right(world, m, 1, 2, count);
    return Math.min(right, count - right);
  }
}
