package kr.gwageo.scoring.instruction;

import java.util.Set;

/// Words that end as if with a particle and have none.
final class LookAlikes {
  private static final Set<String> NOUNS_AND_ADVERBS =
      words(
          "화가 휴가 추가 주가 정치가 투자가 대가 허가 요가 여가 유가 시가 저가 고가",
          "들어가 올라가 내려가 지나가 돌아가 걸어가 뛰어가 넘어가 찾아가 나아가 따라가 이어가",
          "고양이 호랑이 거북이 원숭이 지렁이 달팽이 어린이 젊은이 늙은이 종이 목걸이 귀걸이 떡볶이 먹이 놀이 돈벌이",
          "풀이 손잡이 길잡이 하루살이 쌍둥이 맏이 높이 깊이 길이 넓이 많이 같이 똑같이 없이 일찍이 곰곰이 굳이 깨끗이",
          "틈틈이 나날이 일일이 낱낱이 깊숙이 더욱이 바싹이 촉촉이 넉넉이",
          "마을 가을 노을 고을",
          "결과 학과 성과 통과 경과 전과 안과 한과 약과 일과 문과 불과",
          "서로 따로 바로 별로 새로 스스로 대로 세로 가로 홀로 함부로 도로 회로 피로 위로 제로 미로 수로 절로 실제로 주로 때로",
          "억지로",
          "들어와 다가와 돌아와 찾아와 가져와 내려와 올라와 도와 기와");

  /// Stems of verbs and adjectives that end in a consonant, before `은` and `을`.
  private static final Set<String> CLOSED_STEMS =
      words(
          "좋 많 높 깊 넓 작 적 짧 얇 낮 밝 굵 늦 젊 같 옳 싫 맑 붉 검 굳 얕 좁 곧 먹 읽 찾 받 얻 잡 찍 입 씻 볶 끓 넣",
          "놓 앉 않 맞 남 담 닫 믿 잊 잃 묻 덮 묶 뽑 죽 웃 쌓 닮 심 익 삶 낳 섞 꺾 엮 있 없 괜찮 똑같 수많 드높 뜻깊 재미있",
          "맛있 멋있 재미없 끊임없 머금 다듬 거듭 돌려받 물려받 인정받 주고받 집어넣 받아들였 내려놓");

  /// Ends of verbs before `는`, longer than a syllable: `는` alone is a particle more often.
  private static final Set<String> OPEN_STEMS =
      words(
          "하 되 르 오 쓰 만드 줄어드 나누 바꾸 가꾸 이루 다루 배우 키우 세우 채우 싸우 피우 지우 태우 데우 비우 외우",
          "어주 아주 해주 와주 려주 여주 겨주 쳐주 눠주 어보 아보 해보 살펴보 바라보 돌보 지켜보 어가 아가 려가 라가 지나가",
          "걸리 달리 기다리 올리 내리 알리 살리 흘리 버리 누리 그리 열리 들리 불리 돌리 늘리 울리 뿌리 차리 가리 드리 거느리",
          "보이 끓이 줄이 높이 움직이 붙이 들이 쌓이 섞이 쓰이 모이 먹이 녹이 반짝이 기울이",
          "즐기 생기 남기 옮기 넘기 이기 챙기 숨기 맡기 담기 웃기 당기 지키 시키 일으키 가리키",
          "가르치 미치 펼치 거치 넘치 합치 마치 고치 외치 지치 그치 마시 계시 느끼 아끼",
          "떠나 만나 끝나 일어나 나타나 태어나 빛나 자라나 벗어나 자라 바라 보내 지내 나타내 해내 끝내 겨내 드러내 꺼내 어내",
          "어지 아지 해지 커지 빠지 가지 려지 켜지 워지 여지 겨지 쳐지 닫히 잡히 익히 밝히 맺히 막히 식히 부딪히");

  /// Verbs of one syllable that no noun of one syllable is more frequent than.
  private static final Set<String> SHORT_VERBS =
      words("가 보 주 사 자 타 드 쉬 뛰 켜 펴 추 푸 크 끄 뜨 두 서 내 매 깨 세 지 치 피 끼 꾸 우 이기 모르");

  private LookAlikes() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /// Whether a word that seems to be a stem and a particle is something else.
  static boolean holds(String stem, String particle) {
    if (endsWithOne(stem + particle, NOUNS_AND_ADVERBS)) {
      return true;
    }
    char last = stem.charAt(stem.length() - 1);
    return switch (particle) {
      case "은", "을" -> CLOSED_STEMS.contains(stem) || Hangul.closedBy(last, "ㅆ");
      case "는" -> SHORT_VERBS.contains(stem) || endsWithOne(stem, OPEN_STEMS);
      default -> false;
    };
  }

  private static boolean endsWithOne(String word, Set<String> ends) {
    for (int i = Math.max(0, word.length() - 5); i < word.length(); i++) {
      if (ends.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
