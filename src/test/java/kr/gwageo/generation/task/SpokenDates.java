package kr.gwageo.generation.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people say them, found by walking through the calendar day by day from a stated today.
final class SpokenDates {
  private static final String WEEKDAYS = "월화수목금토일";
  private static final Map<String, Integer> DAYS =
      Map.of(
          "내일", 1, "모레", 2, "사흘 뒤", 3, "나흘 뒤", 4, "닷새 뒤", 5, "엿새 뒤", 6, "이레 뒤", 7, "여드레 뒤", 8,
          "아흐레 뒤", 9, "열흘 뒤", 10);
  private static final List<String> PLACES = List.of("첫째", "둘째", "셋째", "넷째");
  private static final Pattern FROM_NOW = Pattern.compile("(\\d+)일 뒤");
  private static final Pattern OF_A_WEEK = Pattern.compile("(다음|다다음) 주 (.)요일");
  private static final Pattern OF_NEXT_MONTH =
      Pattern.compile("다음 달 (첫째|둘째|셋째|넷째|마지막) (.)요일( 다음 날| 전날)?");
  private static final Pattern PLAIN = Pattern.compile("(?<!년 )(?<!\\d)(\\d{1,2})월 (\\d{1,2})일");

  private final LocalDate today;

  SpokenDates(String context) {
    Matcher stated = Pattern.compile("오늘은 (\\d+)년 (\\d+)월 (\\d+)일 (.)요일").matcher(context);
    if (!stated.find()) {
      throw new IllegalArgumentException("no today in " + context);
    }
    today =
        LocalDate.of(
            Integer.parseInt(stated.group(1)),
            Integer.parseInt(stated.group(2)),
            Integer.parseInt(stated.group(3)));
    if (!weekday(today).equals(stated.group(4))) {
      throw new IllegalArgumentException("a wrong weekday in " + context);
    }
  }

  private static String weekday(LocalDate day) {
    return WEEKDAYS.substring(day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue());
  }

  /// The first date that a text speaks of, as `YYYY-MM-DD`.
  Optional<String> in(String text) {
    return ofNextMonth(text)
        .or(() -> ofAWeek(text))
        .or(() -> fromNow(text))
        .or(() -> plain(text))
        .map(LocalDate::toString);
  }

  private Optional<LocalDate> ofNextMonth(String text) {
    return first(OF_NEXT_MONTH, text)
        .map(match -> {
          List<LocalDate> such = new ArrayList<>();
          LocalDate day = today;
          while (day.getMonthValue() == today.getMonthValue()) {
            day = day.plusDays(1);
          }
          for (int month = day.getMonthValue();
              day.getMonthValue() == month;
              day = day.plusDays(1)) {
            if (weekday(day).equals(match.group(2))) {
              such.add(day);
            }
          }
          int place = PLACES.indexOf(match.group(1));
          LocalDate found = place < 0 ? such.getLast() : such.get(place);
          String shift = match.group(3) == null ? "" : match.group(3);
          return shift.isEmpty() ? found : found.plusDays(shift.equals(" 전날") ? -1 : 1);
        });
  }

  private Optional<LocalDate> ofAWeek(String text) {
    return first(OF_A_WEEK, text)
        .map(match -> {
          int mondays = match.group(1).equals("다음") ? 1 : 2;
          LocalDate day = today;
          while (mondays > 0) {
            day = day.plusDays(1);
            mondays -= weekday(day).equals("월") ? 1 : 0;
          }
          while (!weekday(day).equals(match.group(2))) {
            day = day.plusDays(1);
          }
          return day;
        });
  }

  private Optional<LocalDate> fromNow(String text) {
    Optional<LocalDate> counted =
        first(FROM_NOW, text).map(match -> today.plusDays(Long.parseLong(match.group(1))));
    return counted.or(() ->
        DAYS.entrySet().stream()
            .filter(days -> text.matches("(?s).*(?<![가-힣‘])" + days.getKey() + "(?![가-힣]).*"))
            .findFirst()
            .map(days -> today.plusDays(days.getValue())));
  }

  /// The next such day.
  private Optional<LocalDate> plain(String text) {
    return first(PLAIN, text)
        .map(match -> {
          LocalDate day = today;
          while (day.getMonthValue() != Integer.parseInt(match.group(1))
              || day.getDayOfMonth() != Integer.parseInt(match.group(2))) {
            day = day.plusDays(1);
          }
          return day;
        });
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }
}
