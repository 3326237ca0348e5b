package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;

/// Words of a game of 끝말잇기 and which may follow which.
///
/// @param words in the order shown
/// @param law whether 두음 법칙 may change the syllable taken over
record ChainWords(List<String> words, boolean law) {
  static final List<String> ALL =
      Nouns.words(
          "가구 가방 가수 가위 가지 가축 가족 가정 가로수 구두 구름 구경 구슬 구역 구간 기차 기구 기린 기름 기사 기자 기관 기지 기도 기본"
              + " 차고 차비 차량 차도 차장 고기 고래 고추 고향 고사 고구마 고사리 고장 수박 수도 수건 수학 수리 수족관 수영 수사 수레 수량"
              + " 도구 도로 도시 도자기 도장 도사 도서관 도시락 시장 시계 시간 시내 시인 시합 시민 시소 시력 시련 장구 장미 장사 장기 장갑"
              + " 장소 장난감 장수 장마 사과 사자 사진 사슴 사이 사람 사기 사고 사장 사탕 사전 사료 자전거 자리 자수 자석 자연 자동차 자두"
              + " 자유 자기 자녀 리본 리듬 지도 지구 지리 지갑 지팡이 지진 지하 지방 지붕 거미 거리 거울 거지 거위 거실 미소 미술 미역 미래"
              + " 미용사 미나리 소리 소금 소식 소나기 소설 소방차 소년 소녀 이야기 이불 이사 이름 이마 이발소 이슬 마을 마차 마루 마당 마술"
              + " 마늘 인사 인형 인도 인구 인기 인삼 인내 두부 두더지 두루미 두유 부자 부엌 부채 부모 부부 부두 부장 산수 산소 산길 산책"
              + " 산나물 산장 책상 책장 책가방 상자 상장 상인 상어 상추 상가 상품 어부 어깨 어른 어항 어머니 어린이 어류 항구 항아리 항공기"
              + " 공기 공부 공장 공원 공책 공주 공사 공룡 원숭이 원장 원고 원인 원두막 주사 주소 주인 주머니 주유소 주전자 주차장 물감 물고기"
              + " 물개 물병 물통 물가 감자 감기 감나무 감사 개미 개구리 개나리 개울 개인 무지개 무기 무대 무역 무릎 대문 대나무 대추 대장"
              + " 대회 대사 문제 문장 문어 문화 제비 제사 제기 제자 비누 비행기 비둘기 비단 비밀 비서 행사 행주 행인 화분 화가 화장 화산"
              + " 화장실 화석 분수 분필 분지 실내 실수 실험 내과 내일 내장 내부 내년 과자 과일 과학 과수원 과학자 학교 학생 학자 학원 학년"
              + " 교사 교실 교장 교과서 생선 생일 생강 생수 생물 선물 선생 선수 선장 선반 선풍기 일기 일기장 일요일 서점 서울 서랍 서예 서기"
              + " 점수 점심 점원 심사 심장 심판 판사 판자 전기 전화 전화기 전구 전등 전차 전시장 등대 등산 등나무 등기 간식 간장 간호사 간판"
              + " 식당 식사 식물 식구 식초 식량 당근 당나귀 근육 근무 안경 안개 안내 안부 경기 경주 경찰서 경사 경치 양말 양복 양파 양식"
              + " 양심 유리 유리창 유치원 유자 노력 능력 체력 역사 역장 역도 역할 재료 음료 요리 요가 요일 피로 난로 노래 노인 노을 손녀"
              + " 여자 여행 여름 여우 연필 연기 연구 연못 연꽃 차례 예술 예절 예보 조류 오락 낙타 낙엽 낙서 모래 토론 결론 논리 논문 그림"
              + " 임금 임시 독립 입구 입술 입학 훈련 대통령 요령 영화 영어 영수증 기록 녹차 녹음 녹말 용기 용돈 용궁 하루 누나 누룽지"
              + " 왕릉 라디오 로봇 라면 오리 오이 오징어 파도 파리 하늘 하마 초대 초록 치마 치료 통로 험담 술래 말굽 말씀 복도 복숭아"
              + " 엽서 서류 진료 진리 막대 막내 타령 음력 달력 달리기 나무 나비 나라 나물 무리 조리 조림 조개 추리 추억 억새 새우 우유"
              + " 우산 우주 우물 우표 표지 표정 정류장 정원 정자 답장 형제 관리 관광 광고 광장 진주 연료 협력 족보 보물 보리 보리차"
              + " 보자기 봉지 방문 방학 방송 송어 송편 편지 편리 석류 석탄 탄광 박물관 박수 박람회 회사 회장 회색 색종이 색연필");

  private static final Map<String, List<String>> WITH_LAW = followers(true);
  private static final Map<String, List<String>> WITHOUT_LAW = followers(false);

  /// What 두음 법칙 makes of a syllable at the head of a word.
  static char head(char syllable) {
    Hangul.Syllable parts = Hangul.Syllable.of(syllable);
    boolean y = "ㅑㅕㅖㅛㅠㅣ".indexOf(parts.vowel()) >= 0;
    boolean narrow = "ㅕㅛㅠㅣ".indexOf(parts.vowel()) >= 0;
    char initial =
        switch (parts.initial()) {
          case 'ㄹ' -> y ? 'ㅇ' : 'ㄴ';
          case 'ㄴ' -> narrow ? 'ㅇ' : 'ㄴ';
          default -> parts.initial();
        };
    return parts.withInitial(initial).composed();
  }

  private static boolean follows(String word, String next, boolean law) {
    char last = word.charAt(word.length() - 1);
    char first = next.charAt(0);
    return !word.equals(next) && (first == last || (law && first == head(last)));
  }

  private static Map<String, List<String>> followers(boolean law) {
    return ALL.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                word -> word,
                word -> ALL.stream().filter(next -> follows(word, next, law)).toList()));
  }

  /// Words in a chain by chance.
  static List<String> walk(Draw draw, boolean law, int length) {
    List<String> chain = new ArrayList<>();
    while (chain.size() < length) {
      String last = chain.isEmpty() ? draw.oneOf(ALL) : chain.getLast();
      List<String> next =
          (law ? WITH_LAW : WITHOUT_LAW)
              .getOrDefault(last, List.of()).stream()
                  .filter(word -> !chain.contains(word))
                  .toList();
      if (chain.isEmpty()) {
        chain.add(last);
      } else if (next.isEmpty()) {
        chain.clear();
      } else {
        chain.add(draw.oneOf(next));
      }
    }
    return chain;
  }

  /// These words among others, most of which may follow one of the table.
  static ChainWords around(Draw draw, boolean law, List<String> chain, int count) {
    List<String> chosen = new ArrayList<>(chain);
    while (chosen.size() < count) {
      List<String> next =
          (law ? WITH_LAW : WITHOUT_LAW).getOrDefault(draw.oneOf(chosen), List.of());
      String other = next.isEmpty() || draw.below(5) == 0 ? draw.oneOf(ALL) : draw.oneOf(next);
      if (!chosen.contains(other)) {
        chosen.add(other);
      }
    }
    return new ChainWords(draw.shuffled(chosen), law);
  }

  /// These words among others, none of which may follow one of them but the last.
  static ChainWords apart(Draw draw, boolean law, List<String> chain, int count) {
    List<String> chosen = new ArrayList<>(chain);
    List<String> inner = chain.subList(0, chain.size() - 1);
    while (chosen.size() < count) {
      String other = draw.oneOf(ALL);
      if (!chosen.contains(other) && inner.stream().noneMatch(word -> follows(word, other, law))) {
        chosen.add(other);
      }
    }
    return new ChainWords(draw.shuffled(chosen), law);
  }

  int size() {
    return words.size();
  }

  /// The words that may follow one, of those not yet used.
  ///
  /// @param used a bit for every word
  List<Integer> next(int word, int used) {
    return IntStream.range(0, size())
        .filter(i -> (used >> i & 1) == 0 && follows(words.get(word), words.get(i), law))
        .boxed()
        .toList();
  }

  /// Whether a chain has a link that 두음 법칙 alone allows, where it is told.
  boolean lawTold(List<Integer> path) {
    return !law
        || IntStream.range(1, path.size())
            .anyMatch(i -> !follows(words.get(path.get(i - 1)), words.get(path.get(i)), false));
  }

  /// Whether any two words are linked by 두음 법칙 alone, where it is told.
  boolean lawMatters() {
    return !law
        || words.stream()
            .anyMatch(one ->
                words.stream()
                    .anyMatch(next -> follows(one, next, true) && !follows(one, next, false)));
  }

  /// The rules of the game in words.
  String rule() {
    return "끝말잇기에서는 바로 앞 낱말의 끝 글자로 시작하는 낱말을 잇고, 한 번 나온 낱말은 다시 쓰지 않는다. "
        + (law
            ? "이때 끝 글자를 두음 법칙에 따라 바꾼 글자로 시작해도 된다. 곧 ‘ㄹ’은 ‘ㅑ, ㅕ, ㅖ, ㅛ, ㅠ, ㅣ’ 앞에서 ‘ㅇ’으로, 그 밖의 모음 앞에서"
                + " ‘ㄴ’으로, ‘ㄴ’은 ‘ㅕ, ㅛ, ㅠ, ㅣ’ 앞에서 ‘ㅇ’으로 바꿀 수 있다. "
            : "두음 법칙에 따라 글자를 바꾸어 잇는 것은 허용하지 않는다. ");
  }

  String listed() {
    return String.join(", ", words);
  }

  /// These words in a chain.
  String chain(List<Integer> path) {
    return String.join(" → ", path.stream().map(words::get).toList());
  }
}
