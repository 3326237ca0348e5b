package kr.gwageo.generation.scene;

import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;

/// Invented people with ordinary names.
public final class People {
  private static final List<String> SURNAMES =
      List.of(
          "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송",
          "류", "홍");

  private static final List<String> GIVEN =
      List.of(
          "가람", "경민", "규리", "나래", "다경", "다솜", "도경", "동희", "라온", "미르", "민결", "민규", "보경", "상우", "서율",
          "선우", "선호", "성준", "세빈", "소담", "소연", "수현", "슬기", "승아", "시온", "아름", "연두", "영채", "예림", "예성",
          "우람", "유나", "윤슬", "은결", "은수", "인하", "재윤", "재희", "정우", "주안", "준영", "지호", "찬솔", "채린", "태희",
          "하람", "한결", "해든", "해솔", "현서", "혜린", "효재");

  private People() {}

  /// A person's name.
  public static String one(Draw draw) {
    return draw.oneOf(SURNAMES) + draw.oneOf(GIVEN);
  }

  /// So many people's names, no two of whom share a given name.
  public static List<String> some(Draw draw, int count) {
    List<String> given = draw.some(GIVEN, count);
    return IntStream.range(0, count).mapToObj(i -> draw.oneOf(SURNAMES) + given.get(i)).toList();
  }
}
