package kr.gwageo.generation.korean;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Reads number words back and counts out what the stories tell.
public final class NumeralsCheck implements AnswerCheck {

  @Override
  public String answer(Item item) {
    String question = item.question();
    return switch (item.tags().getFirst()) {
      case "read-large-number" ->
          Spoken.sino(Long.parseLong(Text.first("\\d[\\d,]+", question).group().replace(",", "")));
      case "sum-of-number-words" -> sum(question);
      case "ages-in-native-words" -> ages(question);
      case "places-in-line" -> line(question);
      case "rough-numbers" -> rough(question);
      case "native-days" -> days(question);
      case "bundles" -> bundles(question);
      case "counters-aloud" -> aloud(question);
      case "date-and-time-aloud" -> moment(question);
      default -> throw new AssertionError(item.tags());
    };
  }

  private static String sum(String question) {
    long total = 0;
    for (MatchResult part : Text.all("‘([^’]+) 원’을 (\\S+)", question)) {
      long value = Spoken.value(part.group(1));
      total += part.group(2).equals("찾아") ? -value : value;
    }
    return Long.toString(total);
  }

  /// Goes round the facts until nothing new follows.
  private static String ages(String question) {
    Map<String, Integer> ages = new HashMap<>();
    MatchResult known = Text.first("(\\S\\S)[은는] (\\S+) 살이다", question);
    ages.put(known.group(1), Spoken.counted(known.group(2)));
    List<MatchResult> facts = Text.all("(\\S\\S)[은는] (\\S\\S)보다 (\\S+) 살 (\\S+)\\.", question);
    for (int i = 0; i < facts.size(); i++) {
      for (MatchResult fact : facts) {
        int gap = Spoken.counted(fact.group(3));
        boolean more = Set.of("많다", "위이다").contains(fact.group(4));
        Integer other = ages.get(fact.group(2));
        if (other != null) {
          ages.put(fact.group(1), other + (more ? gap : -gap));
        }
      }
    }
    String asked = Text.first("(\\S\\S)(?:[은는] 몇 살|의 나이)", question).group(1);
    return Spoken.countedWord(ages.getOrDefault(asked, -1)) + " 살";
  }

  /// Lines the people up.
  private static String line(String question) {
    MatchResult place = Text.first("앞에서 (\\S+) 번째이고 뒤에서 (\\S+) 번째", question);
    List<String> line = new ArrayList<>();
    for (int i = 1; i < Spoken.counted(place.group(1)); i++) {
      line.add("앞");
    }
    line.add("이 사람");
    for (int i = 1; i < Spoken.counted(place.group(2)); i++) {
      line.add("뒤");
    }
    for (MatchResult left : Text.all("맨 앞의 (\\S+) 명이 빠져", question)) {
      line.subList(0, Spoken.counted(left.group(1))).clear();
    }
    for (MatchResult came : Text.all("끝에 (\\S+) 명이 더 .* 가운데 (\\S+) 번째로", question)) {
      int of = Spoken.counted(came.group(2));
      for (int i = 1; i <= Spoken.counted(came.group(1)); i++) {
        line.add(i == of ? "새 사람" : "새로");
      }
      return Spoken.countedWord(line.indexOf("새 사람") + 1) + " 번째";
    }
    return Spoken.countedWord(line.size()) + " 명";
  }

  private static final Map<String, List<Integer>> ROUGH =
      Map.of(
          "두세", List.of(2, 3),
          "두서너", List.of(2, 3, 4),
          "서너", List.of(3, 4),
          "네댓", List.of(4, 5),
          "대여섯", List.of(5, 6),
          "예닐곱", List.of(6, 7),
          "일고여덟", List.of(7, 8),
          "엳아홉", List.of(8, 9));

  private static List<Integer> meant(String word) {
    List<Integer> rough = ROUGH.get(word);
    return rough == null ? List.of(Spoken.counted(word)) : rough;
  }

  /// Lists everything that may be meant.
  private static String rough(String question) {
    TreeSet<Integer> totals = new TreeSet<>();
    MatchResult bags = Text.first("(\\S+) 개씩 담은 봉지를? (\\S+) 개", question);
    List<String> loose = Text.groups("낱개로도 (\\S+) 개", question);
    List<String> boxes = Text.groups("상자도 (\\S+) 개", question);
    List<MatchResult> given = Text.all("(\\S+) 개씩 이웃 (\\S+) 집에", question);
    int sure = loose.isEmpty() ? 0 : Spoken.counted(loose.getFirst());
    sure += boxes.isEmpty() ? 0 : 30 * Spoken.counted(boxes.getFirst());
    List<Integer> each = given.isEmpty() ? List.of(0) : meant(given.getFirst().group(1));
    List<Integer> homes = given.isEmpty() ? List.of(0) : meant(given.getFirst().group(2));
    for (int bag : meant(bags.group(1))) {
      for (int count : meant(bags.group(2))) {
        for (int share : each) {
          for (int home : homes) {
            totals.add(bag * count + sure - share * home);
          }
        }
      }
    }
    boolean most = question.contains("가장 많으면");
    return Integer.toString(most ? totals.last() : totals.first());
  }

  private static String days(String question) {
    int total = 0;
    for (String days : Text.groups("에 (\\S+?)(?:, |[이가] 걸렸다)", question)) {
      total += Spoken.days(days);
    }
    for (String days : Text.groups("의 마지막 (\\S+) 동안은", question)) {
      total -= Spoken.days(days);
    }
    return Spoken.daysWord(total);
  }

  private static final Map<String, Integer> SIZES =
      Map.ofEntries(
          Map.entry("손", 2),
          Map.entry("두름", 20),
          Map.entry("쾌", 20),
          Map.entry("축", 20),
          Map.entry("코", 20),
          Map.entry("거리", 50),
          Map.entry("접", 100),
          Map.entry("꾸러미", 10),
          Map.entry("쌈", 24),
          Map.entry("톳", 100),
          Map.entry("뭇", 10),
          Map.entry("권", 20));

  private static String bundles(String question) {
    int total = 0;
    for (MatchResult part : Text.all("(\\S+) (\\S+)[과와] 낱\\S+ (\\d+)", question)) {
      total += Spoken.counted(part.group(1)) * SIZES.getOrDefault(part.group(2), 0);
      total += Integer.parseInt(part.group(3));
    }
    for (String sold : Text.groups("한 (\\S+)[을를] 팔았다", question)) {
      total -= SIZES.getOrDefault(sold, 0);
    }
    return Integer.toString(total);
  }

  private static String aloud(String question) {
    Set<String> own = Set.of("마리", "그루", "켤레", "송이", "자루", "권", "벌", "잔", "대", "척", "채", "살", "시");
    List<String> said = new ArrayList<>();
    for (MatchResult part : Text.all("(\\d+)([가-힣]+)", question)) {
      int number = Integer.parseInt(part.group(1));
      said.add(own.contains(part.group(2)) ? Spoken.countedWord(number) : Spoken.sino(number));
    }
    return String.join(", ", said);
  }

  private static String moment(String question) {
    MatchResult told = Text.first("(\\d+)월 (\\d+)일 (오.) (\\d+)시 (\\d+)분", question);
    int hour = Integer.parseInt(told.group(4)) + (told.group(3).equals("오후") ? 12 : 0);
    LocalDateTime moment =
        LocalDateTime.of(
            2023,
            Integer.parseInt(told.group(1)),
            Integer.parseInt(told.group(2)),
            hour,
            Integer.parseInt(told.group(5)));
    for (String minutes : Text.groups("(\\d+)분 늦", question)) {
      moment = moment.plusMinutes(Long.parseLong(minutes));
    }
    for (String days : Text.groups("(\\S+) 뒤로 미루", question)) {
      moment = moment.plusDays(Spoken.days(days));
    }
    String month = Spoken.sino(moment.getMonthValue()) + "월";
    return "%s %s일 %s %s 시 %s 분"
        .formatted(
            month.replaceFirst("^육월", "유월").replaceFirst("^십월", "시월"),
            Spoken.sino(moment.getDayOfMonth()),
            moment.getHour() < 12 ? "오전" : "오후",
            Spoken.countedWord((moment.getHour() + 11) % 12 + 1),
            Spoken.sino(moment.getMinute()));
  }
}
