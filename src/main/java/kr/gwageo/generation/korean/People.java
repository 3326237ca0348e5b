package kr.gwageo.generation.korean;

import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.generation.Draw;

/// Ordinary given names, for the people of problems.
final class People {
  static final List<String> MEN =
      List.of(
          "서준", "민준", "도윤", "예준", "주원", "하준", "지호", "준서", "건우", "현우", "우진", "정우", "승우", "승현", "태민",
          "동현", "재윤", "성민", "영호", "기태", "상훈", "준혁", "민석", "찬우", "경수", "진호", "병철", "용준");
  static final List<String> WOMEN =
      List.of(
          "서연", "서윤", "하은", "민서", "지유", "윤서", "채원", "수아", "지민", "다은", "은서", "예은", "수빈", "예린", "지안",
          "유진", "혜진", "소영", "미경", "은주", "정아", "가영", "나연", "보라", "세희", "현정", "주희", "영숙");

  private static final List<String> ALL = Stream.concat(MEN.stream(), WOMEN.stream()).toList();

  private People() {}

  /// So many different people.
  static List<String> some(Draw draw, int count) {
    return draw.some(ALL, count);
  }
}
