package kr.gwageo.generation.longtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.words.Clock;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Sentences of everyday records, no two alike, that speak of none of the people who matter.
final class Filler {
  private static final List<String> PLACES =
      List.of(
          "별관 강당", "본관 로비", "지하 기계실", "옥상 휴게실", "동쪽 복도", "서쪽 현관", "북쪽 보관동", "남쪽 마당", "체력 단련실",
          "자료 보존실", "방송실", "상담실", "조리실", "세탁실", "보일러실", "관리 사무소", "어린이 놀이방", "작은 도서관", "야외 공연장",
          "탁구장", "전시 복도", "회의동 2층", "연수동 3층", "온실", "자전거 보관소", "재활용실", "안내 창구", "당직실", "미술실", "목공실",
          "도예실", "음악 연습실", "매점", "분수대", "후문 경비실", "다목적실", "수유실", "의무실", "정보 검색실", "다락방");

  private static final List<String> GOODS =
      List.of(
          "접이식 탁자",
          "철제 의자",
          "이동식 칠판",
          "선풍기",
          "전기난로",
          "멀티탭",
          "손전등",
          "확성기",
          "삼각대",
          "돗자리",
          "구급함",
          "빗자루",
          "쓰레받기",
          "화분 받침",
          "유리 진열장",
          "서류 상자",
          "복사 용지",
          "형광펜",
          "고무장갑",
          "작업복",
          "안전모",
          "장화",
          "천막",
          "모래주머니",
          "사다리",
          "공구함",
          "전동 드릴",
          "물뿌리개",
          "호스",
          "우산꽂이",
          "신발장",
          "옷걸이",
          "벽시계",
          "온습도계",
          "공기 청정기",
          "제습기",
          "정수기 필터",
          "종이컵",
          "현수막 걸이",
          "배드민턴 채",
          "줄넘기",
          "고리 던지기 세트",
          "보드게임",
          "퍼즐");

  private static final List<String> TEAMS =
      List.of(
          "시설팀", "운영팀", "회계팀", "홍보팀", "교육팀", "안전팀", "전산팀", "조경팀", "급식팀", "문화팀", "민원팀", "기록팀", "청소팀",
          "상담팀");

  private static final List<String> GROUPS =
      List.of(
          "새벽 배드민턴 모임",
          "마을 사진 동아리",
          "은빛 합창단",
          "꿈나무 공부방",
          "텃밭 가꾸기 모임",
          "동네 책 읽기 모임",
          "수요 뜨개질 모임",
          "청소년 봉사단",
          "어르신 바둑회",
          "아버지 요리 교실",
          "달빛 걷기 모임",
          "통기타 동아리",
          "한지 공예반",
          "장애인 탁구단",
          "다문화 가족 모임",
          "주부 글쓰기 모임",
          "초등 과학 탐구반",
          "시니어 체조단",
          "전통 북 연주단",
          "생태 해설 모임",
          "영화 감상회",
          "자원 순환 모임",
          "새내기 부모 모임",
          "청년 목공회");

  private static final List<String> DISHES =
      List.of(
          "미역국", "된장찌개", "김치찌개", "콩나물국", "육개장", "비빔밥", "잡채", "불고기", "제육볶음", "두부조림", "계란말이", "멸치볶음",
          "시금치나물", "도라지무침", "오이소박이", "깍두기", "배추김치", "동태찌개", "고등어구이", "갈치조림", "닭볶음탕", "떡만둣국", "잔치국수",
          "칼국수", "메밀전병", "호박죽", "팥죽", "감자전", "부추전", "고사리나물", "연근조림", "우엉조림", "순두부찌개", "북엇국",
          "열무김치");

  private static final List<String> BOOKS =
      List.of(
          "바람이 머무는 마당",
          "늦은 오후의 산책",
          "처음 배우는 목공",
          "우리 동네 나무 이야기",
          "작은 부엌의 사계절",
          "별을 세는 밤",
          "강가의 아이들",
          "천천히 걷는 여행",
          "집을 고치는 법",
          "할머니의 장독대",
          "숫자로 보는 세상",
          "종이접기 백 가지",
          "바다로 간 기차",
          "모두의 텃밭",
          "겨울 숲의 발자국",
          "옛 그림 읽기",
          "한 뼘 정원",
          "소리를 찾아서",
          "느린 우체통",
          "새들의 지도",
          "빵 굽는 아침",
          "돌담길의 기억",
          "구름 공장",
          "낯선 골목의 시간",
          "실과 바늘",
          "흙을 만지는 사람들",
          "달력 뒷면의 일기",
          "고양이와 열두 달");

  private static final List<String> PLANTS =
      List.of(
          "국화", "채송화", "봉숭아", "해바라기", "맥문동", "상추", "고추", "방울토마토", "가지", "옥잠화", "패랭이꽃", "꽃잔디", "라벤더",
          "부추", "들깨", "쑥갓", "금잔화", "백일홍", "접시꽃", "맨드라미");

  private static final List<String> TREES =
      List.of(
          "사철나무", "단풍나무", "매화나무", "배롱나무", "산수유", "철쭉", "수국", "쥐똥나무", "회양목", "모과나무", "감나무", "주목");

  private static final List<String> OUTDOORS =
      List.of(
          "남쪽 마당", "야외 공연장", "온실", "자전거 보관소", "재활용실", "분수대", "후문 경비실", "서쪽 현관", "북쪽 보관동", "별관 강당",
          "관리 사무소", "옥상 휴게실");

  private static final List<String> COUNTS =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

  private final Draw draw;
  private final Set<String> kept;
  private final Set<String> said = new HashSet<>();

  /// @param kept people who matter
  Filler(Draw draw, List<String> kept) {
    this.draw = draw;
    this.kept = Set.copyOf(kept);
  }

  /// So many sentences for a record of this kind, each of a form of its own, none of which has come
  /// before.
  ///
  /// @param day of the record, counted from the first of the year
  List<String> sentences(Kind kind, int count, int day) {
    List<String> sentences = new ArrayList<>();
    for (String template : draw.some(kind.sentences(), count)) {
      String sentence = filled(template, day);
      while (!said.add(sentence)) {
        sentence = filled(template, day);
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  private String filled(String template, int day) {
    StringBuilder form = new StringBuilder();
    List<Object> words = new ArrayList<>();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      form.append(c);
      if (c == '%') {
        char slot = template.charAt(++i);
        Object word = word(slot, day);
        while (words.contains(word)) {
          word = word(slot, day);
        }
        words.add(word);
        form.append('s');
      }
    }
    return Phrase.of(form.toString(), words.toArray());
  }

  private Object word(char slot, int day) {
    return switch (slot) {
      case 'p' -> person();
      case 'l' -> draw.oneOf(PLACES);
      case 'g' -> draw.oneOf(GOODS);
      case 'n' -> draw.between(11, 98);
      case 'k' -> draw.oneOf(COUNTS);
      case 't' -> Clock.words(10 * draw.between(51, 113));
      case 'm' -> draw.oneOf(TEAMS);
      case 'd' -> Calendar.date(day + draw.between(1, 30));
      case 'w' -> Won.of(100L * draw.between(52, 3980));
      case 'v' -> draw.oneOf(GROUPS);
      case 'f' -> draw.oneOf(DISHES);
      case 'b' -> draw.oneOf(BOOKS);
      case 'x' -> draw.oneOf(PLANTS);
      case 'z' -> draw.oneOf(TREES);
      case 'o' -> draw.oneOf(OUTDOORS);
      case 'u' -> Clock.words(10 * draw.between(108, 132));
      case 'c' -> draw.between(17, 28);
      case 's' -> draw.between(2, 9);
      default -> draw.oneOf(Reasons.of(slot));
    };
  }

  private String person() {
    String person = People.anyone(draw);
    while (kept.contains(person)) {
      person = People.anyone(draw);
    }
    return person;
  }
}
