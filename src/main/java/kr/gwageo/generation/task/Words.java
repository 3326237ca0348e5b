package kr.gwageo.generation.task;

import java.util.List;

/// What instruction tasks are about and the words that they ask for or forbid.
final class Words {
  /// Common nouns of two syllables or more, none a part of another or of what stands in a topic.
  static final List<String> NOUNS =
      List.of(
          "바다", "구름", "등대", "기차", "나무", "가방", "모자", "연필", "의자", "창문", "지도", "열쇠", "거울", "그림자", "파도",
          "모래", "안개", "별빛", "호수", "단풍", "장갑", "목도리", "수첩", "편지", "달력", "찻잔", "난로", "이불", "베개", "커튼",
          "계단", "광장", "극장", "서점", "약국", "우체국", "미술관", "박물관", "공항", "바구니", "사다리", "손전등", "나침반",
          "망원경", "신호등", "분수", "풍선", "인형", "악기", "북소리", "종소리", "발자국", "메아리", "무지개", "천둥", "이슬", "서리",
          "새싹", "꽃잎");

  /// Words to make acrostic poems of: every syllable begins many words.
  static final List<String> ACROSTICS =
      List.of(
          "가을", "나비", "바다", "사랑", "하늘", "여행", "기차", "우정", "소나기", "고구마", "무지개", "도서관", "자전거", "코스모스",
          "아버지", "어머니", "수박", "봄비", "산책", "마음", "바나나", "해바라기", "도자기", "비행기", "나무", "인사", "보물", "시장",
          "가족", "지구", "주말", "소풍", "편지", "동화", "구두", "미소", "호수", "파도", "사진", "한강");

  static final List<String> ENDINGS =
      List.of(
          "오늘은 여기까지.",
          "그날을 잊지 못한다.",
          "이야기는 여기서 끝난다.",
          "내일이 기다려진다.",
          "나는 아직도 그 소리를 듣는다.",
          "그래서 웃음이 났다.",
          "다시 걸음을 옮긴다.",
          "그것으로 충분했다.");

  private Words() {}
}
