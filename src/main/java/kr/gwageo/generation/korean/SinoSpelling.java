package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// The law of initial sounds in Sino-Korean words: articles 10 to 12 of 한글 맞춤법.
final class SinoSpelling {
  private static final String LAW =
      "한글 맞춤법의 두음 법칙에 따르면 한자음 ‘녀, 뇨, 뉴, 니’와 ‘랴, 려, 례, 료, 류, 리’는 단어 첫머리에서 ‘ㄴ, ㄹ’이 ‘ㅇ’으로,"
          + " ‘라, 래, 로, 뢰, 루, 르’는 ‘ㄹ’이 ‘ㄴ’으로 바뀐다(받침이 있는 글자도 같다). ";
  private static final String INSIDE = "첫머리가 아니면 본음대로 적되, 모음이나 ‘ㄴ’ 받침 뒤의 ‘렬, 률’은 ‘열, 율’로 적는다. ";

  /// Syllables as they sound inside a word, and as they are written at its head.
  private static final List<String> HEADS =
      Nouns.words(
          "녀>여 년>연 념>염 녕>영 뇨>요 뉴>유 닉>익 니>이 량>양 략>약 려>여 력>역 련>연 렬>열 렴>염 령>영 례>예 료>요 룡>용"
              + " 류>유 륙>육 륜>윤 률>율 륭>융 리>이 린>인 림>임 립>입 라>나 락>낙 란>난 람>남 랑>낭 래>내 랭>냉 로>노 록>녹 론>논"
              + " 롱>농 뢰>뇌 루>누 릉>능 나>나 남>남 내>내 노>노 농>농 능>능 뇌>뇌 산>산 수>수 여>여 연>연 영>영 인>인 입>입 양>양"
              + " 우>우 예>예 용>용 낙>낙 난>난");

  /// Words by the sounds of their hanja, by their hanja, and as they are written.
  private static final List<String> WORDS =
      Nouns.words(
          "녀자=女子=여자 남녀=男女=남녀 년세=年歲=연세 매년=每年=매년 뉴대=紐帶=유대 닉명=匿名=익명 은닉=隱匿=은닉 뇨소=尿素=요소"
              + " 당뇨=糖尿=당뇨 량심=良心=양심 개량=改良=개량 력사=歷史=역사 경력=經歷=경력 례의=禮儀=예의 혼례=婚禮=혼례 룡궁=龍宮=용궁"
              + " 쌍룡=雙龍=쌍룡 류행=流行=유행 하류=下流=하류 리발=理髮=이발 도리=道理=도리 락원=樂園=낙원 쾌락=快樂=쾌락 래일=來日=내일"
              + " 왕래=往來=왕래 로인=老人=노인 경로=敬老=경로 뢰성=雷聲=뇌성 지뢰=地雷=지뢰 루각=樓閣=누각 릉묘=陵墓=능묘 왕릉=王陵=왕릉"
              + " 렬사=烈士=열사 리익=利益=이익 편리=便利=편리 림업=林業=임업 산림=山林=산림 립장=立場=입장 독립=獨立=독립 로동=勞動=노동"
              + " 근로=勤勞=근로 론문=論文=논문 토론=討論=토론 랭수=冷水=냉수 급랭=急冷=급랭 량식=糧食=양식 식량=食糧=식량 려행=旅行=여행"
              + " 련습=練習=연습 훈련=訓鍊=훈련 령혼=靈魂=영혼 신령=神靈=신령 록음=錄音=녹음 기록=記錄=기록 률법=律法=율법 법률=法律=법률"
              + " 규률=規律=규율 선률=旋律=선율 비률=比率=비율 분렬=分裂=분열 진렬=陳列=진열 선렬=先烈=선열 라렬=羅列=나열 전률=戰慄=전율"
              + " 행렬=行列=행렬 맹렬=猛烈=맹렬 치렬=熾烈=치열 련락=連絡=연락 념려=念慮=염려 배려=配慮=배려 리유=理由=이유"
              + " 료리=料理=요리 재료=材料=재료 륙지=陸地=육지 대륙=大陸=대륙 륜리=倫理=윤리 인륜=人倫=인륜 린근=隣近=인근 란초=蘭草=난초"
              + " 람용=濫用=남용 랑비=浪費=낭비 류랑=流浪=유랑 롱담=弄談=농담 희롱=戲弄=희롱");

  private SinoSpelling() {}

  static Problem syllables(int level, Draw draw) {
    int count = 2 * level + 2;
    List<String> chosen = draw.some(HEADS, count);
    String given =
        chosen.stream().map(pair -> pair.substring(0, 1)).collect(Collectors.joining(", "));
    String answer =
        chosen.stream().map(pair -> pair.substring(2)).collect(Collectors.joining(", "));
    String question =
        LAW
            + draw.oneOf(
                    "다음 한자음이 저마다 단어의 첫 글자가 될 때 어떻게 적는지 차례대로 쓰면? 바뀌지 않는 것은 그대로 쓴다.\n%s",
                    "아래 한자음을 하나씩 단어의 첫머리에 둔다고 하자. 이때 적는 글자를 순서대로 늘어놓으면? 법칙과 관계없는 글자는 그대로 둔다.\n%s",
                    "다음은 어떤 한자들의 본음이다. 이 한자로 시작하는 단어의 첫 글자를 차례대로 적으면? 그대로인 것도 빠뜨리지 않는다.\n%s")
                .formatted(given);
    return Problem.text(
        question,
        List.of(answer),
        count,
        chosen.stream()
            .map(pair -> pair.replace(">", "→"))
            .collect(Collectors.joining(", ", "", "이다.")));
  }

  static Problem words(int level, Draw draw) {
    int count = level + 2;
    List<String[]> chosen =
        draw.some(WORDS, count).stream().map(word -> word.split("=", -1)).toList();
    String given =
        chosen.stream()
            .map(word -> "%s(본음 %s)".formatted(word[1], word[0]))
            .collect(Collectors.joining(", "));
    String answer = chosen.stream().map(word -> word[2]).collect(Collectors.joining(", "));
    String question =
        LAW
            + INSIDE
            + draw.oneOf(
                    "이에 따라 다음 한자어를 한글로 적으면 차례대로 무엇인가?\n%s",
                    "아래 한자어의 바른 한글 표기를 순서대로 쓰면?\n%s", "이 규정대로 다음 낱말을 한글로 바꾸어 차례대로 적은 것은?\n%s")
                .formatted(given);
    return Problem.text(
        question,
        List.of(answer),
        2 * count,
        chosen.stream()
            .map(word -> word[1] + " " + word[2])
            .collect(
                Collectors.joining(
                    ", ", "첫머리에서는 법칙대로 바꾸고, 그 밖에서는 모음이나 ‘ㄴ’ 받침 뒤의 ‘렬, 률’만 바꾼다. ", ".")));
  }

  private static final List<String> RATED =
      Nouns.words(
          "취업 합격 출석 성공 발전 성장 시청 점유 이용 사망 생존 회전 감소 증가 완성 참여 할인 투표 개표 이자 부담 회수 가동 고용 실업"
              + " 출산 출생 진학 흡연 음주 오답 정답 명중 적중 득표 지지 보급 불량 반품 예약 취소 이직 재혼 이혼 결혼 저축 소비 인상 인하"
              + " 수익 손실 압축 굴절 반사 투과 흡수 소화 진행 전환 실패 백분 자급 임대 연체 경쟁 응답 회복 환산 전파 발생 폐업");

  /// Which words end in 율; the rule is that of article 11.
  static Problem rates(int level, Draw draw) {
    int count = 2 * level + 2;
    List<String> chosen = draw.some(RATED, count);
    List<String> soft = chosen.stream().filter(SinoSpelling::soft).toList();
    boolean askSoft = draw.heads();
    List<String> hard = chosen.stream().filter(word -> !soft(word)).toList();
    if (soft.isEmpty() || hard.isEmpty()) {
      return rates(level, draw);
    }
    String form = askSoft ? "율" : "률";
    String answer =
        (askSoft ? soft : hard).stream().map(word -> word + form).collect(Collectors.joining(", "));
    String question =
        draw.oneOf(
                "다음 말 뒤에 ‘率’을 붙여 적을 때, 한글 맞춤법에 따라 ‘%s’로 적는 것만 골라 완성된 낱말을 나온 차례대로 쓰면?\n%s",
                "아래의 말에 비율을 뜻하는 ‘率(률/율)’을 붙이려 한다. ‘%s’로 써야 하는 낱말을 모두 찾아 차례대로 적으면?\n%s",
                "‘率’은 앞말에 따라 ‘률’ 또는 ‘율’로 적는다. 다음에서 ‘%s’로 적는 것을 모두 골라 낱말로 만들어 순서대로 쓰면?\n%s")
            .formatted(form, String.join(", ", chosen));
    return Problem.text(
        question,
        List.of(answer, answer.replace(form, "")),
        count,
        "모음이나 ‘ㄴ’ 받침 뒤에서는 ‘율’, 그 밖에는 ‘률’로 적는다: "
            + chosen.stream()
                .map(word -> word + (soft(word) ? "율" : "률"))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static boolean soft(String word) {
    char last = Hangul.Syllable.of(word.charAt(word.length() - 1)).last();
    return last == Hangul.NONE || last == 'ㄴ';
  }

  /// Words before 量 and 欄, by their origin; the first letter is that of what follows.
  private static final List<String> SINO =
      Nouns.words(
          "량노동 량작업 량강수 량수출 량생산 량사용 량수확 량적설 량거래 량교통 량판매 량소비 량배출 량복용 량운동 량공급 량독서 량학습"
              + " 량통화 량강우 란독자 란투고 란가정 란광고 란비고 란해설 란정답 란의견 란서명 란주소 란부고 란구인 란논평");

  private static final List<String> OTHER =
      Nouns.words(
          "량구름 량먹이 량쓰레기 량모래 량벡터 량에너지 량데이터 량칼슘 량나트륨 량카페인 량가스 량알칼리 량오존 량비타민"
              + " 란어린이 란어머니 란가십 란스포츠 란퀴즈 란유머 란칼럼 란뉴스");

  static Problem endings(int level, Draw draw) {
    int count = level + 2;
    List<String> sino = draw.some(SINO, count);
    List<String> other = draw.some(OTHER, count);
    List<String> given = new ArrayList<>();
    Set<String> answer = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      boolean own = draw.heads();
      String word = (own ? other : sino).get(i);
      boolean column = word.charAt(0) == '란';
      String base = word.substring(1);
      given.add(base + "+" + (column ? "란(欄)" : "량(量)"));
      answer.add(base + (column ? own ? "난" : "란" : own ? "양" : "량"));
    }
    String question =
        draw.oneOf(
                "‘量(량)’과 ‘欄(란)’은 한자어 뒤에서는 본음대로, 고유어나 외래어 뒤에서는 두음 법칙에 따라 적는다. 다음을 바르게 붙여 적은 낱말을 차례대로"
                    + " 쓰면?\n"
                    + "%s",
                "한글 맞춤법 해설에 따르면 ‘량(量), 란(欄)’ 앞에 고유어나 외래어가 오면 두음 법칙을 적용하고, 한자어가 오면 적용하지 않는다. 아래 두 말을"
                    + " 이은 낱말을 순서대로 적으면?\n"
                    + "%s")
            .formatted(String.join(", ", given));
    return Problem.text(
        question,
        List.of(String.join(", ", answer)),
        2 * count,
        "앞말이 고유어·외래어이면 ‘양, 난’, 한자어이면 ‘량, 란’으로 적는다: " + String.join(", ", answer) + ".");
  }
}
