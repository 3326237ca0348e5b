package kr.gwageo.generation.logic;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/// Tries all ways to sit at desks in two rows; the front row has the places up to the number of
/// columns.
final class DeskCheck {
  private DeskCheck() {}

  static String answer(String text, String question, List<String> lines) {
    List<String> people = Sentences.names(text);
    int columns = Sentences.number(Sentences.group("앞줄(?:에 |과 뒷줄에 )(\\S+) 개", text, 1));
    Sentences<Predicate<World>> forms =
        new Sentences<Predicate<World>>()
            .form(
                "NJ (앞|뒷)줄에 앉는다\\.",
                m -> w -> w.of(m.group(1)) <= columns == m.group(2).equals("앞"))
            .form("N의 칸 번호는 D번이다\\.", m -> w -> column(w, m, 1, columns) == digit(m))
            .form("N의 칸 번호는 D번이 아니다\\.", m -> w -> column(w, m, 1, columns) != digit(m))
            .form("N의 바로 뒤에는 NJ 앉는다\\.", m -> w -> behind(w, m) == columns)
            .form("N의 바로 앞에는 NJ 앉는다\\.", m -> w -> behind(w, m) == -columns)
            .form(
                "N의 칸 번호는 N의 칸 번호보다 작다\\.",
                m -> w -> column(w, m, 1, columns) < column(w, m, 2, columns))
            .form("NJ NJ 같은 줄의 이웃한 칸에 앉는다\\.", m -> w -> beside(w, m, columns))
            .form("NJ NJ 같은 줄의 이웃한 칸에 앉지 않는다\\.", m -> w -> !beside(w, m, columns))
            .form("NJ NJ 같은 줄에 앉는다\\.", m -> w -> sameRow(w, m, columns))
            .form("NJ NJ 서로 다른 줄에 앉는다\\.", m -> w -> !sameRow(w, m, columns));
    int asked =
        Integer.parseInt(Sentences.group("D번 칸", question, 1))
            + (question.contains("뒷줄") ? columns : 0);
    return Worlds.answer(
        Worlds.all(people, 2 * columns),
        lines.stream().map(forms::read).toList(),
        world -> world.at(asked));
  }

  private static int digit(MatchResult m) {
    return Integer.parseInt(m.group(2));
  }

  private static int column(World world, MatchResult m, int group, int columns) {
    int place = world.of(m.group(group));
    return place > columns ? place - columns : place;
  }

  private static int behind(World world, MatchResult m) {
    return world.of(m.group(2)) - world.of(m.group(1));
  }

  private static boolean sameRow(World world, MatchResult m, int columns) {
    return world.of(m.group(1)) > columns == world.of(m.group(2)) > columns;
  }

  private static boolean beside(World world, MatchResult m, int columns) {
    return sameRow(world, m, columns) && Math.abs(behind(world, m)) == 1;
  }
}
