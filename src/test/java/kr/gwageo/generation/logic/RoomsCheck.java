package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Tries all ways to give teams a time in a room; places count through the first room's times and
/// then through the second's.
final class RoomsCheck {
  private RoomsCheck() {}

  static String answer(String text, String question) {
    List<String> teams =
        Stream.of(Sentences.group("(\\S+팀(?:, \\S+팀)+?)[이가]", text, 1).split(", ")).toList();
    String roomWords = Sentences.group("(?:회의실은|방은) (.+?)(?: 두 곳이고|(?<=실)이고)", text, 1);
    String first = roomWords.replaceFirst("(실)[과와] .*", "$1");
    String timeWords = Sentences.group("(?:회의는|시작 시각은) (오. .+?)(?:에 시작한다|이다)\\.", text, 1);
    List<String> times = Stream.of(timeWords.split(", ")).toList();
    int slots = times.size();
    Sentences<Predicate<World>> forms = forms(first, times);
    List<String> byLength = new ArrayList<>(times);
    byLength.sort((a, b) -> b.length() - a.length());
    String time =
        byLength.stream().filter(one -> question.startsWith(one + "에")).findFirst().orElseThrow();
    int asked = times.indexOf(time) + 1 + (question.contains(first) ? 0 : slots);
    return Worlds.answer(
        Worlds.all(teams, 2 * slots),
        Sentences.numbered(text).stream().map(forms::read).toList(),
        world -> world.at(asked));
  }

  private static Sentences<Predicate<World>> forms(String first, List<String> times) {
    int slots = times.size();
    return new Sentences<Predicate<World>>()
        .form(
            "(\\S+팀)은 (.+실)[을를] 쓴다\\.",
            m -> w -> w.of(m.group(1)) <= slots == m.group(2).equals(first))
        .form(
            "(\\S+팀)의 회의는 (.+)에 시작한다\\.",
            m -> w -> slot(w, m, 1, slots) == times.indexOf(m.group(2)))
        .form(
            "(\\S+팀)의 회의는 (.+)에 시작하지 않는다\\.",
            m -> w -> slot(w, m, 1, slots) != times.indexOf(m.group(2)))
        .form(
            "(\\S+팀)이 쓴 방을 바로 다음 시각에 (\\S+팀)이 쓴다\\.",
            m ->
                w ->
                    room(w, m, 1, slots) == room(w, m, 2, slots)
                        && slot(w, m, 2, slots) - slot(w, m, 1, slots) == 1)
        .form(
            "(\\S+팀)은 (\\S+팀)보다 이른 시각에 회의한다\\.",
            m -> w -> slot(w, m, 1, slots) < slot(w, m, 2, slots))
        .form(
            "(\\S+팀)의 회의는 (\\S+팀)의 회의보다 늦게 시작한다\\.",
            m -> w -> slot(w, m, 1, slots) > slot(w, m, 2, slots))
        .form(
            "(\\S+팀)과 (\\S+팀)은 같은 시각에 회의한다\\.",
            m -> w -> slot(w, m, 1, slots) == slot(w, m, 2, slots))
        .form(
            "(\\S+팀)과 (\\S+팀)은 같은 시각에 회의하지 않는다\\.",
            m -> w -> slot(w, m, 1, slots) != slot(w, m, 2, slots))
        .form(
            "(\\S+팀)과 (\\S+팀)은 같은 방을 쓴다\\.", m -> w -> room(w, m, 1, slots) == room(w, m, 2, slots))
        .form(
            "(\\S+팀)과 (\\S+팀)은 다른 방을 쓴다\\.",
            m -> w -> room(w, m, 1, slots) != room(w, m, 2, slots));
  }

  private static int slot(World world, MatchResult m, int group, int slots) {
    return (world.of(m.group(group)) - 1) % slots;
  }

  private static int room(World world, MatchResult m, int group, int slots) {
    return (world.of(m.group(group)) - 1) / slots;
  }
}
