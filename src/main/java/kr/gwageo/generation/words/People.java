package kr.gwageo.generation.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gwageo.generation.Draw;

/// Invented people with ordinary Korean names.
public final class People {
  /// Common surnames, the commonest more than once.
  private static final List<String> SURNAMES =
      List.of(
          "김", "김", "김", "이", "이", "이", "박", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서",
          "신", "권", "황", "안", "송", "홍", "유", "고", "문", "양", "손", "배", "백", "허", "남", "심", "노", "하");

  private static final List<String> GIVEN =
      List.of(
          "가영", "가은", "강민", "건우", "경민", "경희", "광호", "규현", "기범", "나연", "나영", "다인", "다혜", "도연", "도윤",
          "동건", "동현", "명수", "명진", "미경", "미란", "민규", "민아", "민재", "민정", "민준", "병철", "보라", "보람", "상훈",
          "서연", "서준", "선영", "성민", "성호", "세영", "세진", "소라", "소연", "수민", "수빈", "수진", "숙자", "승우", "승현",
          "시우", "아름", "연수", "연지", "영란", "영수", "영호", "예린", "예은", "예준", "용석", "우진", "원석", "유나", "유리",
          "유진", "윤서", "윤호", "은비", "은서", "은정", "은주", "인혜", "재민", "재현", "정민", "정아", "종훈", "주연", "주원",
          "준서", "준영", "준호", "지민", "지수", "지우", "지현", "지호", "진우", "진희", "채린", "채원", "태민", "태윤", "하윤",
          "하준", "한결", "현서", "현우", "혜린", "혜진", "호준", "효진");

  private People() {}

  /// So many people, each with a given name of their own.
  public static List<String> some(Draw draw, int count) {
    return some(draw, count, Set.of());
  }

  /// So many people, each with a given name of their own, none of them with a name in use.
  public static List<String> some(Draw draw, int count, Set<String> used) {
    List<String> people = new ArrayList<>();
    Set<String> given = new HashSet<>();
    used.forEach(person -> given.add(given(person)));
    while (people.size() < count) {
      String name = draw.oneOf(GIVEN);
      if (given.add(name)) {
        people.add(draw.oneOf(SURNAMES) + name);
      }
    }
    return List.copyOf(people);
  }

  /// Somebody of any name.
  public static String anyone(Draw draw) {
    return draw.oneOf(SURNAMES) + draw.oneOf(GIVEN);
  }

  /// The name without the surname.
  public static String given(String person) {
    return person.substring(1);
  }

  /// What is accepted where this person is the answer.
  public static List<String> accepted(String person) {
    return List.of(person, given(person), person + " 씨", given(person) + " 씨");
  }
}
