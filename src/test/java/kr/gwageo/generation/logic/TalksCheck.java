package kr.gwageo.generation.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tries all orders of talks and lets the clock run through each.
final class TalksCheck {
  private static final List<String> ORDINALS = List.of("첫", "두", "세", "네", "다섯", "여섯");

  private TalksCheck() {}

  static String answer(String text, String question) {
    List<String> people = Sentences.names(text);
    Map<String, Integer> lengths = new HashMap<>();
    Pattern.compile("([가-힣]{3}) (\\d+)분")
        .matcher(text)
        .results()
        .forEach(m -> lengths.put(m.group(1), Integer.parseInt(m.group(2))));
    int start = minutes(Sentences.group("(?:첫 발표는|발표회는) (오. [^에]+)에", text, 1));
    int pause = Integer.parseInt(Sentences.group("(\\d+)분(?:씩 쉰다| 쉬고)", text, 1));
    int count = people.size();
    Sentences<Predicate<World>> forms =
        new Sentences<Predicate<World>>()
            .form("N의 순서는 (\\S+) 번째이다\\.", m -> w -> w.of(m.group(1)) == ordinal(m))
            .form("N의 순서는 (\\S+) 번째가 아니다\\.", m -> w -> w.of(m.group(1)) != ordinal(m))
            .form("NJ N보다 먼저 발표한다\\.", m -> w -> w.of(m.group(1)) < w.of(m.group(2)))
            .form("NJ N보다 나중에 발표한다\\.", m -> w -> w.of(m.group(1)) > w.of(m.group(2)))
            .form("NJ NJ 순서가 바로 이어진다\\.", m -> w -> apart(w, m) == 1)
            .form("NJ NJ 순서가 바로 이어지지 않는다\\.", m -> w -> apart(w, m) != 1)
            .form(
                "N의 발표와 N의 발표 사이에는 발표가 (\\S+) 번 있다\\.",
                m -> w -> apart(w, m) == Sentences.number(m.group(3)) + 1)
            .form(
                "NJ 맨 처음이나 맨 마지막에 발표한다\\.",
                m -> w -> w.of(m.group(1)) == 1 || w.of(m.group(1)) == count)
            .form(
                "NJ 처음에도 마지막에도 발표하지 않는다\\.",
                m -> w -> w.of(m.group(1)) != 1 && w.of(m.group(1)) != count)
            .form(
                "N의 발표는 (.+)보다 늦게 시작하지 않는다\\.",
                m -> w -> begin(w, m.group(1), lengths, start, pause) <= minutes(m.group(2)));
    int moment = minutes(Sentences.group("(오. .+?)에 발표", question, 1));
    return Worlds.answer(
        Worlds.all(people, count),
        Sentences.numbered(text).stream().map(forms::read).toList(),
        world -> {
          for (String person : people) {
            int begin = begin(world, person, lengths, start, pause);
            if (begin < moment && moment < begin + lengths.getOrDefault(person, 0)) {
              return person;
            }
          }
          return "없음";
        });
  }

  private static int begin(
      World world, String person, Map<String, Integer> lengths, int start, int pause) {
    int now = start;
    for (int place = 1; place < world.of(person); place++) {
      now += lengths.getOrDefault(world.at(place), 0) + pause;
    }
    return now;
  }

  private static int apart(World world, MatchResult m) {
    return Math.abs(world.of(m.group(1)) - world.of(m.group(2)));
  }

  private static int ordinal(MatchResult m) {
    return ORDINALS.indexOf(m.group(2)) + 1;
  }

  static int minutes(String words) {
    String hour = Sentences.group("(\\d+)시", words, 1);
    int minutes = words.contains("분") ? Integer.parseInt(Sentences.group("(\\d+)분", words, 1)) : 0;
    int half = words.startsWith("오후") && !hour.equals("12") ? 12 : 0;
    return (Integer.parseInt(hour) + half) * 60 + minutes;
  }
}
