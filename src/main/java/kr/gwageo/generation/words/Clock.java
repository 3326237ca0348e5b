package kr.gwageo.generation.words;

import java.util.ArrayList;
import java.util.List;

/// Times of day, counted in minutes from midnight.
public final class Clock {
  private static final int HOUR = 60;
  private static final int NOON = 12;

  private Clock() {}

  /// `14:30`
  public static String digits(int minutes) {
    return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
  }

  /// `오후 2시 30분`, `오전 9시`
  public static String words(int minutes) {
    return (minutes < NOON * HOUR ? "오전 " : "오후 ") + twelve(minutes);
  }

  private static String twelve(int minutes) {
    int hour = minutes / HOUR;
    int shown = hour > NOON ? hour - NOON : hour;
    return shown + "시" + (minutes % HOUR == 0 ? "" : " " + minutes % HOUR + "분");
  }

  /// The ways to write a time as a short answer.
  public static List<String> accepted(int minutes) {
    List<String> ways = new ArrayList<>(List.of(digits(minutes), words(minutes)));
    String minute = minutes % HOUR == 0 ? "" : " " + minutes % HOUR + "분";
    ways.add(minutes / HOUR + "시" + minute);
    ways.add(minutes / HOUR + ":" + "%02d".formatted(minutes % HOUR));
    ways.add(twelve(minutes));
    return ways.stream().distinct().toList();
  }
}
