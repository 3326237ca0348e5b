package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Korean number words: Sino-Korean, native, and the native words for days.
final class NumberWords {
  private static final String DIGITS = "영일이삼사오육칠팔구";
  private static final List<String> PLACES = List.of("", "십", "백", "천");
  private static final List<String> GROUPS = List.of("", "만", "억", "조");
  private static final int GROUP = 10_000;

  private static final List<String> ONES =
      List.of("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉");
  private static final List<String> ONES_BEFORE =
      List.of("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");
  private static final List<String> TENS =
      List.of("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");

  private static final List<String> DAYS =
      List.of("", "하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");

  private NumberWords() {}

  /// A number in Sino-Korean, a space between the groups of four digits: 만 이천삼백.
  static String sino(long number) {
    return sino(number, false, false);
  }

  /// All ways to write a number in Sino-Korean: with and without 일 before 만 and before 십, 백, 천.
  static Set<String> sinoWays(long number) {
    Set<String> ways = new LinkedHashSet<>();
    ways.add(sino(number));
    ways.add(sino(number, true, false));
    ways.add(sino(number, true, true));
    return ways;
  }

  /// @param tenThousand whether 10,000 is 일만
  /// @param formal whether 1,110 is 일천일백일십
  private static String sino(long number, boolean tenThousand, boolean formal) {
    if (number == 0) {
      return "영";
    }
    List<String> groups = new ArrayList<>();
    long rest = number;
    for (String group : GROUPS) {
      int value = (int) (rest % GROUP);
      rest /= GROUP;
      boolean bare = value == 1 && group.equals("만") && !tenThousand;
      if (value > 0) {
        groups.addFirst((bare ? "" : below(value, formal)) + group);
      }
    }
    return String.join(" ", groups);
  }

  private static String below(int value, boolean formal) {
    StringBuilder word = new StringBuilder();
    int rest = value;
    for (String place : PLACES) {
      int digit = rest % 10;
      rest /= 10;
      boolean bare = digit == 1 && !place.isEmpty() && !formal;
      if (digit > 0) {
        word.insert(0, (bare ? "" : String.valueOf(DIGITS.charAt(digit))) + place);
      }
    }
    return word.toString();
  }

  /// A native number word, from 1 to 99: 스물하나.
  static String own(int number) {
    return TENS.get(number / 10) + ONES.get(number % 10);
  }

  /// A native number word before what it counts, from 1 to 99: 스물한, 스무.
  static String ownBefore(int number) {
    return number == 20 ? "스무" : TENS.get(number / 10) + ONES_BEFORE.get(number % 10);
  }

  /// So many days in a native word, from 1 to 29: 열사흘.
  static String days(int number) {
    if (number <= 10) {
      return DAYS.get(number);
    }
    if (number < 20) {
      return "열" + DAYS.get(number - 10);
    }
    return number == 20 ? "스무날" : "스무" + DAYS.get(number - 20);
  }

  /// A number in digits as answers write it: with and without commas, with 만 and 억, with a unit.
  static List<String> figures(long number, String unit) {
    String plain = Long.toString(number);
    String commas = "%,d".formatted(number);
    Set<String> ways = new LinkedHashSet<>(List.of(plain, commas, plain + unit, commas + unit));
    if (number >= GROUP) {
      String mixed = mixed(number, "%d");
      String mixedCommas = mixed(number, "%,d");
      ways.addAll(List.of(mixed, mixed + unit, mixedCommas, mixedCommas + unit));
    }
    return List.copyOf(ways);
  }

  private static String mixed(long number, String format) {
    List<String> groups = new ArrayList<>();
    long rest = number;
    for (String group : GROUPS) {
      if (rest % GROUP > 0) {
        groups.addFirst(format.formatted(rest % GROUP) + group);
      }
      rest /= GROUP;
    }
    return String.join(" ", groups);
  }
}
