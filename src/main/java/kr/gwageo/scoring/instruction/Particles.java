package kr.gwageo.scoring.instruction;

import java.util.Set;

/// Particles that Korean glues to a word.
final class Particles {
  private static final Set<String> SIMPLE =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "으로", "나", "이나", "랑",
          "이랑", "하고", "보다", "처럼", "같이", "부터", "까지", "마저", "조차", "밖에", "에서", "에게", "한테", "께", "께서",
          "에게서", "한테서", "으로서", "로서", "으로써", "로써", "이라", "라", "이라도", "라도", "이란", "란", "이야", "야", "아",
          "여", "이여", "뿐", "대로", "마다", "만큼", "들", "님", "씨", "이며", "며", "이고", "고", "이다", "다", "입니다",
          "이에요", "예요", "이었다", "였다", "인", "이라고", "라고", "이라는", "라는", "커녕", "이든", "든", "이든지", "든지",
          "치고", "따라");
  private static final int LONGEST = 8;

  private Particles() {}

  /// Whether a run of syllables may be particles after a word, one or several.
  static boolean glued(String run) {
    if (run.length() > LONGEST) {
      return false;
    }
    boolean[] reached = new boolean[run.length() + 1];
    reached[0] = true;
    for (int end = 1; end <= run.length(); end++) {
      for (int start = 0; start < end; start++) {
        reached[end] |= reached[start] && SIMPLE.contains(run.substring(start, end));
      }
    }
    return reached[run.length()];
  }
}
