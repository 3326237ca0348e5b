package kr.gwageo.generation.logic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Tries all orders, walks through the minutes of the day, or counts days with a calendar.
public final class ScheduleCheck implements AnswerCheck {
  private static final List<String> DAYS = List.of("월", "화", "수", "목", "금", "토", "일");

  private static final Sentences<Predicate<World>> WEEK =
      new Sentences<Predicate<World>>()
          .form("(.)요일 당번은 NJ?이다\\.", m -> w -> w.of(m.group(2)) == day(m, 1))
          .form("NJ (.)요일에 당번을 선다\\.", m -> w -> w.of(m.group(1)) == day(m, 2))
          .form("NJ (.)요일에 당번을 설 수 없다\\.", m -> w -> w.of(m.group(1)) != day(m, 2))
          .form("(.)요일 당번은 NJ 아니다\\.", m -> w -> w.of(m.group(2)) != day(m, 1))
          .form(
              "NJ (.)요일이나 (.)요일에만 당번을 설 수 있다\\.",
              m -> w -> w.of(m.group(1)) == day(m, 2) || w.of(m.group(1)) == day(m, 3))
          .form("NJ N보다 먼저 당번을 선다\\.", m -> w -> w.of(m.group(1)) < w.of(m.group(2)))
          .form("N의 당번 날은 N의 당번 날보다 늦다\\.", m -> w -> w.of(m.group(1)) > w.of(m.group(2)))
          .form("NJ N의 당번 날은 바로 이어진다\\.", m -> w -> apart(w, m) == 1)
          .form("NJ N의 당번 날은 바로 이어지지 않는다\\.", m -> w -> apart(w, m) != 1)
          .form(
              "NJ N보다 D일 뒤에 당번을 선다\\.",
              m -> w -> w.of(m.group(1)) - w.of(m.group(2)) == Integer.parseInt(m.group(3)))
          .form(
              "N의 당번 날과 N의 당번 날 사이에는 당번 날이 (\\S+) 번 있다\\.",
              m -> w -> apart(w, m) == Sentences.number(m.group(3)) + 1);

  private static int day(MatchResult m, int group) {
    return DAYS.indexOf(m.group(group)) + 1;
  }

  private static int apart(World world, MatchResult m) {
    return Math.abs(world.of(m.group(1)) - world.of(m.group(2)));
  }

  @Override
  public String answer(Item item) {
    String text = item.question();
    String question = text.lines().toList().getLast();
    if (text.contains("→")) {
      return turns(text, question);
    }
    if (text.contains("점심시간")) {
      return commonTime(text);
    }
    if (text.contains("발표")) {
      return TalksCheck.answer(text, question);
    }
    if (text.contains("회의")) {
      return RoomsCheck.answer(text, question);
    }
    List<String> people = Sentences.names(text);
    int asked = DAYS.indexOf(Sentences.group("(.)요일", question, 1)) + 1;
    List<String> lines = Sentences.numbered(text);
    Function<String, Predicate<World>> reading =
        text.contains("당번") ? WEEK::read : ScheduleCheck::ability;
    return Worlds.answer(
        Worlds.all(people, people.size()),
        lines.stream().map(reading).toList(),
        world -> world.at(asked));
  }

  private static Predicate<World> ability(String line) {
    String name = line.substring(0, 3);
    List<Integer> days = new ArrayList<>();
    Matcher matcher = Pattern.compile("(.)요일").matcher(line);
    while (matcher.find()) {
      days.add(day(matcher.toMatchResult(), 1));
    }
    boolean able = line.contains("에만");
    return world -> days.contains(world.of(name)) == able;
  }

  private static String commonTime(String text) {
    boolean[] busy = new boolean[24 * 60];
    List<String> spans = new ArrayList<>(List.of("12:00~13:00", "00:00~09:00"));
    for (String line : Sentences.numbered(text)) {
      spans.addAll(Stream.of(line.split(": ", 2)[1].split(", ")).toList());
    }
    for (String span : spans) {
      for (int minute = minutes(span.substring(0, 5));
          minute < minutes(span.substring(6));
          minute++) {
        busy[minute] = true;
      }
    }
    int length = Integer.parseInt(Sentences.group("(\\d+)분(?:짜리| 동안)", text, 1));
    for (int begin = 0; begin + length <= 18 * 60; begin++) {
      boolean free = true;
      for (int minute = begin; minute < begin + length; minute++) {
        free &= !busy[minute];
      }
      if (free) {
        return "%02d:%02d".formatted(begin / 60, begin % 60);
      }
    }
    throw new IllegalStateException("no time for all");
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }

  private static String turns(String text, String question) {
    List<String> people =
        Stream.of(Sentences.group("([가-힣]{3}(?: → [가-힣]{3})+)", text, 1).split(" → ")).toList();
    MatchResult start = find("(\\d+)월 (\\d+)일(?: |\\()(.)요일", text);
    LocalDate first = LocalDate.of(2000, number(start, 1), number(start, 2));
    while (first.getDayOfWeek() != DayOfWeek.of(day(start, 3))) {
      first = first.plusYears(1);
    }
    String rest = find("쉬는 날(?:인 |\\()([^)에]+)", text).group(1);
    List<Integer> off =
        Pattern.compile("(\\d+)일").matcher(rest).results().map(m -> number(m, 1)).toList();
    Matcher leave =
        Pattern.compile("([가-힣]{3})[은는이가] \\d+월 (\\d+)일(?:부터|에서) (\\d+)일까지").matcher(text);
    boolean away = leave.find();
    Map<Integer, String> duties = new HashMap<>();
    List<String> queue = new ArrayList<>(people);
    for (LocalDate day = first; day.getDayOfMonth() <= 28; day = day.plusDays(1)) {
      int date = day.getDayOfMonth();
      if (day.getDayOfWeek().getValue() > 5 || off.contains(date)) {
        continue;
      }
      if (away
          && queue.getFirst().equals(leave.group(1))
          && date >= number(leave, 2)
          && date <= number(leave, 3)) {
        queue.addLast(queue.removeFirst());
      }
      duties.put(date, queue.getFirst());
      queue.addLast(queue.removeFirst());
      if (date == 28) {
        break;
      }
    }
    int asked = number(find("(\\d+)일에 당번", question), 1);
    if (text.contains("바꾸기로")) {
      MatchResult swap = find("(\\d+)일 당번과 \\d+월 (\\d+)일 당번", text);
      int one = number(swap, 1);
      int other = number(swap, 2);
      asked = asked == one ? other : asked == other ? one : asked;
    }
    return String.valueOf(duties.get(asked));
  }

  private static MatchResult find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + text);
    }
    return matcher.toMatchResult();
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
