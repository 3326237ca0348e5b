package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.logic.Line.Kind;
import kr.gwageo.generation.words.Clock;

/// Talks that follow each other with a pause between.
///
/// @param lengths of each person's talk, in minutes
/// @param start of the first, in minutes from midnight
/// @param pause between two, in minutes
record Talks(List<String> people, List<Integer> lengths, int start, int pause) {
  private static final Map<Kind, List<String>> ORDER =
      Map.of(
          Kind.AT, List.of("%1의 순서는 %2이다."),
          Kind.NOT_AT, List.of("%1의 순서는 %2[이/가] 아니다."),
          Kind.BEFORE, List.of("%1[은/는] %2보다 먼저 발표한다.", "%2[은/는] %1보다 나중에 발표한다."),
          Kind.NEXT, List.of("%1[과/와] %2[은/는] 순서가 바로 이어진다."),
          Kind.NOT_NEXT, List.of("%1[과/와] %2[은/는] 순서가 바로 이어지지 않는다."),
          Kind.APART, List.of("%1의 발표와 %2의 발표 사이에는 발표가 %3 번 있다."),
          Kind.END, List.of("%1[은/는] 맨 처음이나 맨 마지막에 발표한다."),
          Kind.INNER, List.of("%1[은/는] 처음에도 마지막에도 발표하지 않는다."));

  /// When a person's talk begins in this order.
  int start(int[] order, int person) {
    int begin = start;
    for (int other = 0; other < order.length; other++) {
      if (order[other] < order[person]) {
        begin += lengths.get(other) + pause;
      }
    }
    return begin;
  }

  List<Clue> clues(int[] truth, int strong, Draw draw) {
    List<Clue> clues =
        new ArrayList<>(
            new Line(ORDER, NumberWords.ordinals(truth.length)).clues(people, truth, strong, draw));
    for (int i = 0; i < truth.length; i++) {
      int person = i;
      int begin = start(truth, person);
      int limit = begin + 10 * draw.between(1, 4);
      if (draw.heads()) {
        clues.add(
            Clue.of(
                "%s의 발표는 %s보다 늦게 시작하지 않는다.",
                order -> start(order, person) <= limit, people.get(person), Clock.words(limit)));
      }
    }
    return draw.shuffled(clues);
  }

  String lengthsSaid() {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      said.add(people.get(i) + " " + lengths.get(i) + "분");
    }
    return String.join(", ", said);
  }

  String timetable(int[] order) {
    List<String> said = new ArrayList<>();
    for (int place = 0; place < order.length; place++) {
      int person = Rows.holder(order, place);
      int begin = start(order, person);
      said.add(
          people.get(person)
              + " "
              + Clock.digits(begin)
              + "~"
              + Clock.digits(begin + lengths.get(person)));
    }
    return String.join(", ", said) + ".";
  }
}
