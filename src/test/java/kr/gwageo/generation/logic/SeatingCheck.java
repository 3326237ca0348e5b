package kr.gwageo.generation.logic;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Tries all arrangements against the conditions as the item says them.
public final class SeatingCheck implements AnswerCheck {
  private static final Sentences<Predicate<World>> LINE =
      new Sentences<Predicate<World>>()
          .form("NJ D(?:번 의자에 앉는다|층에 산다)\\.", m -> at(m, 1, 2))
          .form("D(?:번 의자|층)에는 NJ (?:앉는다|산다)\\.", m -> at(m, 2, 1))
          .form("NJ D(?:번 의자에 앉지 않는다|층에 살지 않는다|등이 아니다)\\.", m -> at(m, 1, 2).negate())
          .form("NJ D(?:번 의자|층)(?:이?나) D(?:번 의자에 앉는다|층에 산다)\\.", m -> at(m, 1, 2).or(at(m, 1, 3)))
          .form("N의 의자는 D번 또는 D번이다\\.", m -> at(m, 1, 2).or(at(m, 1, 3)))
          .form("NJ 양 끝 의자 가운데 하나에 앉는다\\.|NJ 맨 아래층이나 맨 위층에 산다\\.", SeatingCheck::end)
          .form(
              "NJ 양 끝 의자에는 앉지 않는다\\.|NJ 맨 아래층에도 맨 위층에도 살지 않는다\\.|NJ 1등도 꼴찌도 아니다\\.",
              m -> end(m).negate())
          .form("NJ (홀|짝)수 (?:번호 의자에 앉는다|층에 산다)\\.", m -> parity(m))
          .form("N의 (?:의자 번호|등수)는 (홀|짝)수이다\\.", m -> parity(m))
          .form("NJ N보다 (?:왼쪽에 앉는다|아래층에 산다|먼저 들어왔다)\\.", m -> pair(m, (a, b) -> a < b))
          .form("NJ N보다 (?:위층에 산다|늦게 들어왔다)\\.", m -> pair(m, (a, b) -> a > b))
          .form("N의 (?:의자 번호|등수)는 N의 (?:의자 번호|등수)보다 (?:크다|뒤이다)\\.", m -> pair(m, (a, b) -> a > b))
          .form(
              "NJ NJ (?:바로 옆에 붙어 앉는다|바로 위아래 층에 산다|등수가 바로 이어진다)\\.",
              m -> pair(m, (a, b) -> Math.abs(a - b) == 1))
          .form("N의 바로 옆에는 NJ 앉는다\\.", m -> pair(m, (a, b) -> Math.abs(a - b) == 1))
          .form(
              "NJ NJ (?:바로 옆에 붙어 앉지 않는다|바로 위아래 층에 살지 않는다)\\.",
              m -> pair(m, (a, b) -> Math.abs(a - b) != 1))
          .form("N의 바로 옆에는 NJ 앉지 않는다\\.", m -> pair(m, (a, b) -> Math.abs(a - b) != 1))
          .form("N의 의자 번호는 N의 의자 번호보다 D만큼 크다\\.", m -> pair(m, (a, b) -> a - b == digit(m)))
          .form("NJ N보다 D등 뒤이다\\.", m -> pair(m, (a, b) -> a - b == digit(m)))
          .form("NJ N보다 (.+) 층 위에 산다\\.", m -> pair(m, (a, b) -> a - b == word(m)))
          .form("NJ N보다 (.+) 층 아래에 산다\\.", m -> pair(m, (a, b) -> b - a == word(m)))
          .form(
              "NJ N 사이에(?:는|) (?:앉는 사람은 |들어온 사람은 |)(\\S+) 명(?:이 앉는다|이다)\\.",
              m -> pair(m, (a, b) -> Math.abs(a - b) == word(m) + 1))
          .form(
              "NJ 사는 층과 NJ 사는 층 사이에는 층이 (\\S+) 개 있다\\.",
              m -> pair(m, (a, b) -> Math.abs(a - b) == word(m) + 1));

  private static Predicate<World> at(MatchResult m, int name, int place) {
    return world -> world.of(m.group(name)) == Integer.parseInt(m.group(place));
  }

  private static Predicate<World> end(MatchResult m) {
    String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
    return world -> world.of(name) == 1 || world.of(name) == world.of("last");
  }

  private static Predicate<World> parity(MatchResult m) {
    return world -> world.of(m.group(1)) % 2 == (m.group(2).equals("홀") ? 1 : 0);
  }

  private static Predicate<World> pair(MatchResult m, BiPredicate<Integer, Integer> holds) {
    return world -> holds.test(world.of(m.group(1)), world.of(m.group(2)));
  }

  private static int digit(MatchResult m) {
    return Integer.parseInt(m.group(3));
  }

  private static int word(MatchResult m) {
    return Sentences.number(m.group(3));
  }

  private static List<World> worlds(List<String> people, int places) {
    World last = new World(Map.of("last", places));
    return Worlds.all(people, places).stream().map(world -> world.and(last)).toList();
  }

  /// In how many ways people can take places in a line.
  static long ways(List<String> people, int places, List<String> lines) {
    List<Predicate<World>> conditions = lines.stream().map(LINE::read).toList();
    return worlds(people, places).stream()
        .filter(world -> conditions.stream().allMatch(condition -> condition.test(world)))
        .count();
  }

  @Override
  public String answer(Item item) {
    String text = item.question();
    String question = text.lines().toList().getLast();
    List<String> lines = Sentences.numbered(text);
    if (text.contains("마시는 사람") || text.contains("음료") || text.contains("찻집")) {
      return BelongingsCheck.answer(text, question, lines);
    }
    if (text.contains("원탁") || text.contains("둥근 식탁")) {
      return RoundCheck.answer(text, question, lines);
    }
    if (question.contains("번 칸")) {
      return DeskCheck.answer(text, question, lines);
    }
    List<String> people = Sentences.names(text);
    int places =
        text.contains("층")
            ? Integer.parseInt(Sentences.group("(\\d+)층(?:짜리|까지)", text, 1))
            : people.size();
    List<World> worlds = worlds(people, places);
    int asked = Integer.parseInt(Sentences.group("(\\d+)(?:번 의자|층에 사는|등인)", question, 1));
    Function<World, String> who =
        world ->
            people.stream().filter(person -> world.of(person) == asked).findFirst().orElse("없음");
    return Worlds.answer(worlds, lines.stream().map(LINE::read).toList(), who);
  }
}
