package kr.gwageo.generation.longtext;

import java.util.List;

/// Reasons that fit what they are given for: nobody reduces spices because the road was blocked.
enum Reasons {
  HARD_TO_BUY(
      'A',
      "예산이 모자라서",
      "보관할 자리가 없어서",
      "담당자가 자리를 비워서",
      "아직 쓸 만한 것이 남아서",
      "먼저 살 것이 많아서",
      "값이 많이 올라서",
      "관리할 사람이 없어서"),
  PUT_OFF(
      'B',
      "예산이 모자라서",
      "견적이 늦게 와서",
      "서류가 빠져 있어서",
      "담당자가 자리를 비워서",
      "의견이 갈려서",
      "도면이 맞지 않아서",
      "시간이 모자라서"),
  BEHIND_TIME(
      'C',
      "비가 많이 와서",
      "물품이 늦게 와서",
      "전기 공사가 겹쳐서",
      "담당자가 자리를 비워서",
      "서류가 빠져 있어서",
      "업체가 바뀌어서",
      "점검이 길어져서"),
  THROWN_AWAY(
      'D', "더 쓸 수 없어서", "고칠 수 없어서", "보관할 자리가 없어서", "새것을 들여와서", "찾는 사람이 없어서", "물에 젖어서", "흠집이 많아서"),
  NOT_HERE_YET(
      'E', "주문이 밀려서", "재고가 떨어져서", "길이 막혀서", "서류가 빠져 있어서", "주소가 잘못되어서", "비가 많이 와서", "포장이 늦어져서"),
  CLOSED_EARLY(
      'F',
      "전기 공사가 있어서",
      "수도가 끊겨서",
      "소독을 하느라",
      "방송 점검을 하느라",
      "행사 준비를 하느라",
      "바닥 청소를 하느라",
      "창문을 고치느라"),
  DRAINS(
      'G', "비가 많이 와서", "바람이 세게 불어서", "물이 잘 빠지지 않아서", "큰비가 온다고 하여", "흙이 쌓여서", "냄새가 올라와서", "물이 고여서"),
  NOISE('H', "바닥을 뜯느라", "가구를 옮기느라", "드릴을 쓰느라", "무대를 세우느라", "벽을 허무느라", "선반을 다느라", "기계를 돌리느라"),
  VISIT_OFF(
      'I',
      "비가 많이 온다고 하여",
      "버스를 구하지 못해서",
      "참가자가 모자라서",
      "다른 행사와 겹쳐서",
      "감기가 돌아서",
      "회장이 바뀌어서",
      "날이 너무 더워서"),
  LATE_START('J', "길이 막혀서", "짐이 늦게 와서", "비가 많이 와서", "서류가 빠져 있어서", "바퀴를 가느라", "기사가 바뀌어서", "기름을 넣느라"),
  NOT_PLEASED(
      'K', "시간이 짧아서", "장소가 좁아서", "마이크 소리가 작아서", "실습이 적어서", "자료의 글씨가 작아서", "질문할 틈이 없어서", "교재가 모자라서"),
  REHEARSAL(
      'L',
      "방송 점검이 길어져서",
      "참가자가 늘어서",
      "비가 많이 와서",
      "사회자가 늦게 와서",
      "무대 설치가 늦어져서",
      "의상이 늦게 와서",
      "차례가 바뀌어서"),
  POOR_SOIL('M', "흙이 메말라서", "거름이 모자라서", "볕이 모자라서", "비가 오래 와서", "뿌리가 약해서", "너무 빽빽하게 심어서", "화분이 작아서");

  private final char slot;
  private final List<String> words;

  Reasons(char slot, String... words) {
    this.slot = slot;
    this.words = List.of(words);
  }

  /// The reasons that a capital stands for in the sentences of a [Kind].
  static List<String> of(char slot) {
    for (Reasons reasons : values()) {
      if (reasons.slot == slot) {
        return reasons.words;
      }
    }
    throw new IllegalArgumentException("no words for %" + slot);
  }
}
