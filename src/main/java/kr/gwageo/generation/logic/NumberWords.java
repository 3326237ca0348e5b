package kr.gwageo.generation.logic;

import java.util.List;

/// Small numbers as they stand before a counter: 한 명, 두 명.
final class NumberWords {
  private static final List<String> COUNTED =
      List.of("영", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

  private static final List<String> ORDINALS =
      List.of("첫 번째", "두 번째", "세 번째", "네 번째", "다섯 번째", "여섯 번째", "일곱 번째");

  private NumberWords() {}

  /// 첫 번째, 두 번째 … up to this one.
  static List<String> ordinals(int last) {
    return ORDINALS.subList(0, last);
  }

  /// 한, 두, 세 …
  static String counted(int number) {
    return COUNTED.get(number);
  }
}
