package kr.gwageo.generation.task;

import java.util.List;
import kr.gwageo.generation.Draw;

/// Names, times and amounts as users say them, each with what a call writes.
final class Details {
  static final List<String> ROOMS =
      List.of(
          "가람실", "나루실", "다솜실", "라온실", "마루실", "보람실", "소담실", "아름실", "한빛실", "해솔실", "미르실", "누리실", "도담실",
          "산들실", "여울실", "온새실");
  static final List<String> CITIES =
      List.of(
          "서울", "부산", "대구", "광주", "대전", "울산", "수원", "청주", "전주", "천안", "춘천", "강릉", "포항", "목포", "여수",
          "순천", "진주", "창원", "안동", "원주");
  static final List<String> TITLES =
      List.of(
          "분기 보고", "예산 심의", "안전 점검", "신입 면담", "기획 회의", "자료 검토", "현장 답사", "월례 조회", "설비 점검", "홍보 회의",
          "계약 검토", "교육 준비", "인사 면담", "공정 점검", "결산 회의", "연구 발표");
  static final List<String> MESSAGES =
      List.of(
          "회의 자료를 확인해 주세요",
          "내일 오전에 다시 연락드리겠습니다",
          "점심은 각자 준비해 주세요",
          "보고서 초안을 올려 두었습니다",
          "출입증을 꼭 챙겨 오세요",
          "회의 시간이 삼십 분 늦춰졌습니다",
          "설문에 참여해 주셔서 고맙습니다",
          "주차장 공사가 시작됩니다",
          "물품 신청서를 내 주세요",
          "교육 장소가 이 층으로 바뀌었습니다");
  static final List<String> LUNCHES =
      List.of(
          "나물 도시락",
          "불고기 도시락",
          "생선구이 도시락",
          "김밥 도시락",
          "두부 도시락",
          "닭갈비 도시락",
          "제육 도시락",
          "비빔밥 도시락",
          "돈가스 도시락",
          "버섯 도시락");
  static final List<String> BUILDINGS = List.of("본관", "별관", "신관", "동관", "서관", "연구동", "강의동");
  private static final List<String> SURNAMES =
      List.of(
          "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송",
          "류", "홍");
  private static final List<String> GIVEN =
      List.of(
          "서윤", "민준", "하은", "도현", "지우", "준서", "수아", "현우", "예린", "태민", "나연", "성호", "유진", "재원", "다은",
          "승민", "가은", "동욱", "혜원", "영재", "소민", "기훈", "은채", "정훈");

  /// A time of day.
  ///
  /// @param said `오후 2시 30분`
  /// @param written `14:30`
  record Time(String said, String written) {}

  /// So many of something.
  ///
  /// @param said with its unit: `세 장`
  record Count(String said, int number) {}

  private static final List<String> NATIVE =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

  private Details() {}

  static String person(Draw draw) {
    return draw.oneOf(SURNAMES) + draw.oneOf(GIVEN);
  }

  static Time time(Draw draw) {
    int hour = draw.between(8, 19);
    int minute = draw.oneOf(0, 0, 10, 20, 30, 30, 40, 50);
    int twelve = hour > 12 ? hour - 12 : hour;
    String half = hour < 12 ? "오전" : hour == 12 ? "낮" : "오후";
    String said =
        minute == 0
            ? "%s %d시".formatted(half, twelve)
            : minute == 30 && draw.heads()
                ? "%s %d시 반".formatted(half, twelve)
                : "%s %d시 %d분".formatted(half, twelve, minute);
    return new Time(said, "%02d:%02d".formatted(hour, minute));
  }

  /// From 1 to 10, in words.
  static Count count(int low, int high, String unit, Draw draw) {
    int number = draw.between(low, high);
    return new Count(NATIVE.get(number - 1) + " " + unit, number);
  }

  /// Won, in thousands: 3만 5천 원.
  static Count won(Draw draw) {
    int thousands = draw.between(1, 299);
    int tens = thousands / 10;
    int ones = thousands % 10;
    String said =
        (tens > 0 ? tens + "만 " : "")
            + (ones > 0 ? (ones == 1 && tens == 0 ? "" : ones) + "천 " : "");
    return new Count(said.strip() + " 원", thousands * 1000);
  }

  /// Digits in groups, joined by hyphens.
  static String number(Draw draw, int... groups) {
    StringBuilder number = new StringBuilder();
    for (int size : groups) {
      number.append(number.isEmpty() ? "" : "-");
      for (int i = 0; i < size; i++) {
        number.append(i == 0 ? draw.between(1, 9) : draw.below(10));
      }
    }
    return number.toString();
  }
}
