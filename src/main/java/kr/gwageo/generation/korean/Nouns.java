package kr.gwageo.generation.korean;

import java.util.List;
import java.util.stream.Stream;

/// Common Korean nouns, by what they name.
final class Nouns {
  static final List<String> FOODS =
      words(
          "사과 배 감 귤 수박 참외 복숭아 포도 딸기 자두 살구 밤 대추 호두 떡 빵 죽 국수 만두 김치 두부 달걀 우유 꿀 소금 설탕"
              + " 간장 된장 고추장 참기름 쌀 보리 콩 팥 무 배추 파 마늘 양파 당근 오이 가지 호박 감자 고구마 버섯 미역 김 조개"
              + " 굴 새우 오징어 고등어 갈치 멸치 미나리 시금치 도라지 고사리 인삼 쑥 엿 식혜 수정과 약과 송편");

  static final List<String> GOODS =
      words(
          "연필 볼펜 지우개 공책 책 가위 풀 자 칼 붓 먹 종이 가방 모자 신발 양말 장갑 우산 수건 비누 칫솔 거울 빗 실 바늘 단추 열쇠"
              + " 시계 안경 지갑 접시 그릇 숟가락 젓가락 냄비 주전자 이불 베개 의자 책상 부채 망치 톱 못 삽 호미 낫 도끼 그물 바구니"
              + " 항아리 쟁반 병 컵 솥 절구 맷돌 자전거 돗자리 우표 달력 지도 사전 등불 북 장구 피리 거문고 가야금");

  static final List<String> PLACES =
      words(
          "시장 학교 도서관 우체국 은행 병원 약국 역 공원 박물관 미술관 극장 식당 서점 문구점 체육관 수영장 바다 강 산 섬 들 마을"
              + " 정류장 터미널 공항 항구 운동장 교실 부엌 마당 골목 광장 시골 읍내 군청 시청 소방서 경찰서 놀이터 목장 과수원"
              + " 논 밭 갯벌 언덕 계곡 호수 동굴 등대 고을 서울 부산 대구 광주 제주 강릉 경주 전주 여수 목포 춘천 청주");

  static final List<String> ANIMALS =
      words(
          "개 고양이 소 말 돼지 양 염소 닭 오리 토끼 사슴 노루 여우 늑대 호랑이 곰 까치 참새 제비 두루미 매 거북 개구리 뱀 나비 벌"
              + " 잠자리 매미 개미 수달 고라니 다람쥐 너구리 족제비 부엉이 올빼미 딱따구리 기러기 황새 왜가리 두더지 고슴도치 반딧불이"
              + " 사마귀 메뚜기 귀뚜라미 풍뎅이 거미 달팽이 지렁이 붕어 잉어 메기 송사리 미꾸라지 자라 도롱뇽 물총새 뻐꾸기 꿩");

  static final List<String> PLANTS =
      words(
          "소나무 잣나무 은행나무 느티나무 단풍나무 버드나무 대나무 벚나무 진달래 개나리 철쭉 무궁화 목련 민들레 나팔꽃 해바라기"
              + " 코스모스 국화 장미 연꽃 봉숭아 채송화 할미꽃 제비꽃 도토리 이끼 억새 갈대 잔디 토끼풀 질경이 냉이 달래 강아지풀 동백"
              + " 매화 모란 수선화 백합 찔레 칡 등나무 담쟁이 선인장");

  static final List<String> RUNNERS =
      words("개 고양이 소 말 돼지 양 염소 닭 오리 토끼 사슴 노루 여우 늑대 호랑이 곰 고라니 다람쥐 너구리 족제비 고슴도치 두더지 뱀 수달 꿩");

  static final List<String> WILDS =
      words("골목 마당 언덕 계곡 동굴 갯벌 논 밭 숲 호수 풀숲 돌담 물가 개울 강 산 들 바위틈 오솔길 절 과수원 목장 운동장 비탈길");

  static final List<String> ALL =
      Stream.of(FOODS, GOODS, PLACES, ANIMALS, PLANTS).flatMap(List::stream).distinct().toList();

  private Nouns() {}

  static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
