package kr.gwageo.generation.calendar;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.item.Target;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;

/// Times of day in minutes since midnight, and how they are written.
final class TimeOfDay {
  static final int DAY = 24 * 60;
  private static final int HOUR = 60;
  private static final int NOON = 12;

  private TimeOfDay() {}

  /// A recipe whose answer is never midnight, which belongs to two days and has too many names.
  static Structure.Recipe offMidnight(Structure.Recipe recipe) {
    return (level, draw) -> {
      Problem problem = recipe.make(level, draw);
      while (problem.target() instanceof Target.Text(List<String> accepted)
          && accepted.getFirst().equals("0시")) {
        problem = recipe.make(level, draw);
      }
      return problem;
    };
  }

  /// In one of the usual ways: `14시 5분`, `오후 2시 5분`, `낮 12시 5분`.
  static String written(int time, Draw draw) {
    return written(time, draw.heads());
  }

  /// @param halves whether it is told from which half of the day
  static String written(int time, boolean halves) {
    int minute = Math.floorMod(time, DAY);
    int hour = minute / HOUR;
    if (hour == NOON) {
      return "낮 " + whole(minute);
    }
    return hour > 0 && halves ? halved(minute) : whole(minute);
  }

  /// By the 24 hours of the day.
  static String whole(int time) {
    int minute = Math.floorMod(time, DAY);
    return hours(minute / HOUR, minute % HOUR);
  }

  private static String hours(int hour, int minute) {
    return hour + "시" + (minute == 0 ? "" : " " + minute + "분");
  }

  private static String halved(int minute) {
    int hour = minute / HOUR;
    return (hour < NOON ? "오전 " : "오후 ")
        + hours(hour % NOON == 0 ? NOON : hour % NOON, minute % HOUR);
  }

  /// As timetables have it: `14:05`.
  static String colon(int time) {
    int minute = Math.floorMod(time, DAY);
    return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
  }

  /// Ways to answer with a time of day.
  static List<String> answers(int time) {
    int minute = Math.floorMod(time, DAY);
    int hour = minute / HOUR;
    List<String> answers = new ArrayList<>(List.of(whole(minute), colon(minute), halved(minute)));
    if (minute % HOUR == 0) {
      answers.add(hour + "시 0분");
    }
    if (minute % HOUR == HOUR / 2) {
      answers.add(hour + "시 반");
    }
    answers.add(
        halved(minute).substring(0, 3)
            + "%d:%02d".formatted(hour % NOON == 0 ? NOON : hour % NOON, minute % HOUR));
    answers.add(hours(hour % NOON == 0 ? NOON : hour % NOON, minute % HOUR));
    if (hour == 0) {
      answers.add("오전 " + whole(minute));
      answers.add("밤 12시" + whole(minute).substring(2));
    }
    if (hour == NOON) {
      answers.add("낮 " + whole(minute));
    }
    return answers.stream().distinct().toList();
  }

  /// `2시간 5분`, `45분`, `3시간`.
  static String span(int minutes) {
    int hours = minutes / HOUR;
    int rest = minutes % HOUR;
    if (hours == 0) {
      return rest + "분";
    }
    return hours + "시간" + (rest == 0 ? "" : " " + rest + "분");
  }

  /// Ways to answer with a span of time.
  static List<String> spanAnswers(int minutes) {
    List<String> answers = new ArrayList<>(List.of(span(minutes), minutes + "분"));
    if (minutes % HOUR == 0) {
      answers.add(minutes / HOUR + "시간 0분");
    }
    return answers.stream().distinct().toList();
  }
}
