package kr.gwageo.generation.korean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Number words as a listener takes them: lists of all words, and reading from left to right.
final class Spoken {
  private static final List<String> BEFORE =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");
  private static final Map<String, Integer> COUNTED = new TreeMap<>();
  private static final Map<String, Integer> DAYS = new TreeMap<>();

  static {
    List<String> tens = List.of("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");
    for (String ten : tens) {
      int value = 10 * tens.indexOf(ten);
      COUNTED.put(ten, value);
      IntStream.rangeClosed(1, 9).forEach(i -> COUNTED.put(ten + BEFORE.get(i - 1), value + i));
    }
    COUNTED.remove("");
    COUNTED.remove("스물");
    COUNTED.put("스무", 20);
    COUNTED.put("첫", 1);
    List<String> days = List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레");
    for (int i = 1; i <= 9; i++) {
      DAYS.put(days.get(i - 1), i);
      DAYS.put("열" + days.get(i - 1), 10 + i);
      DAYS.put("스무" + days.get(i - 1), 20 + i);
    }
    DAYS.put("열흘", 10);
    DAYS.put("스무날", 20);
  }

  private Spoken() {}

  static int counted(String word) {
    return number(COUNTED, word);
  }

  static int days(String word) {
    return number(DAYS, word);
  }

  private static int number(Map<String, Integer> words, String word) {
    Integer number = words.get(word);
    if (number == null) {
      throw new AssertionError("no number word: " + word);
    }
    return number;
  }

  static String countedWord(int number) {
    return word(COUNTED, number);
  }

  static String daysWord(int number) {
    return word(DAYS, number);
  }

  private static String word(Map<String, Integer> words, int number) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue() == number && !entry.getKey().equals("첫"))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /// What a Sino-Korean number word says.
  static long value(String words) {
    long total = 0;
    long group = 0;
    long digit = 0;
    for (char c : words.replace(" ", "").toCharArray()) {
      int unit = "십백천".indexOf(c);
      int large = "만억조".indexOf(c);
      if (unit >= 0) {
        group += Math.max(digit, 1) * (long) Math.pow(10, unit + 1.0);
        digit = 0;
      } else if (large >= 0) {
        total += Math.max(group + digit, 1) * (long) Math.pow(10_000, large + 1.0);
        group = 0;
        digit = 0;
      } else {
        digit = "영일이삼사오육칠팔구".indexOf(c);
      }
    }
    return total + group + digit;
  }

  /// A number in Sino-Korean, by division: what stands before the largest unit is a number itself.
  static String sino(long number) {
    String units = "억만천백십";
    long[] sizes = {100_000_000, 10_000, 1000, 100, 10};
    for (int i = 0; i < sizes.length; i++) {
      if (number >= sizes[i]) {
        long head = number / sizes[i];
        String before = head == 1 && i > 0 ? "" : sino(head);
        String gap = i < 2 && number % sizes[i] > 0 ? " " : "";
        String rest = number % sizes[i] == 0 ? "" : sino(number % sizes[i]);
        return before + units.charAt(i) + gap + rest;
      }
    }
    return String.valueOf("영일이삼사오육칠팔구".charAt((int) number));
  }
}
