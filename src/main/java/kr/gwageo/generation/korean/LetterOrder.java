package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Words in the order of Korean dictionaries: article 4 of 한글 맞춤법.
final class LetterOrder {
  /// Words with letters whose place in the order is easily mistaken.
  private static final List<String> HARD =
      Nouns.words(
          "까마귀 깨소금 꼬리 꽈배기 꾸러미 과녁 괘종 괭이 광대 교실 궤짝 귀신 규칙 그네 기둥 따개비 때 떼 똬리 뚜껑 뒤주 되 돼지우리"
              + " 대패 댕기 더덕 데이지 빨래 뼈 뿌리 배짱 벼루 쌀밥 썰매 쑥떡 씨앗 사다리 새총 샘 세배 섬 쇠 수레 쉼표 시루 애호박 야구"
              + " 얘기 어깨 에누리 여름 예절 오솔길 와플 왜적 외투 요리 우물 원두막 웨딩 위성 유리 으뜸 의사 이마 짜장 째깍 쪽지 찌개"
              + " 재주 쟁기 저울 제기 절벽 좌석 죄 주걱 쥐 값 갑옷 각 강 간장독 갈퀴 감독 갓 객지 거위 겨울 계단 고개 곳간 밝기 밖 박 반지"
              + " 발 밤톨 밥상 밧줄 방패 삯 삭 산 삶 살림 삼 상 많이 말 망치 맏이 맑음 맷돌 낚시 낙엽 난로 날개 남쪽 낫 낮 낱말 낭떠러지");

  private static final List<String> ALL =
      Stream.concat(HARD.stream(), Nouns.ALL.stream()).distinct().toList();

  private LetterOrder() {}

  /// Words most of which begin with the same letter.
  private static List<String> near(Draw draw, int count) {
    char first = "ㄱㄷㅂㅅㅇㅈ".charAt(draw.below(6));
    String twin =
        first
            + switch (first) {
              case 'ㄱ' -> "ㄲ";
              case 'ㄷ' -> "ㄸ";
              case 'ㅂ' -> "ㅃ";
              case 'ㅅ' -> "ㅆ";
              case 'ㅈ' -> "ㅉ";
              default -> "ㅇ";
            };
    List<String> words =
        ALL.stream().filter(word -> twin.indexOf(Hangul.initials(word).charAt(0)) >= 0).toList();
    return draw.some(words, count);
  }

  static Problem place(int level, Draw draw) {
    int count = 3 * level + 3;
    List<String> words = near(draw, count);
    // the code points of syllables stand in the order of dictionaries
    List<String> sorted = words.stream().sorted().toList();
    int place = draw.between(2, count - 1);
    boolean back = draw.heads();
    String answer = back ? sorted.get(count - place) : sorted.get(place - 1);
    String question =
        draw.oneOf(
                "다음 낱말을 국어사전에 실리는 차례대로 늘어놓을 때 %s에서 %s 번째에 오는 낱말은?\n%s",
                "아래 낱말을 한글 맞춤법의 자모 차례에 따라 국어사전 순서로 놓으면 %s에서 %s 번째는 무엇인가?\n%s",
                "국어사전에서 먼저 나오는 것부터 다음 낱말을 적는다면 %s에서 %s 번째 낱말은?\n%s")
            .formatted(back ? "뒤" : "앞", NumberWords.ownBefore(place), String.join(", ", words));
    return Problem.text(
        question,
        List.of(answer),
        count,
        "사전 차례는 "
            + String.join(" - ", sorted)
            + "이므로 답은 "
            + Josa.after("‘" + answer + "’", "이다/다")
            + ".");
  }

  static Problem between(int level, Draw draw) {
    int count = 3 * level + 3;
    List<String> words = new ArrayList<>(near(draw, count + 2));
    List<String> ends = words.subList(0, 2).stream().sorted().toList();
    List<String> list = words.subList(2, words.size());
    List<String> inside =
        list.stream()
            .filter(word -> word.compareTo(ends.get(0)) > 0 && word.compareTo(ends.get(1)) < 0)
            .sorted()
            .toList();
    if (inside.isEmpty()) {
      return between(level, draw);
    }
    String question =
        draw.oneOf(
                "국어사전에서 ‘%s’보다 뒤에, ‘%s’보다 앞에 실리는 낱말은 다음 가운데 몇 개인가?\n%s",
                "다음 낱말 중 국어사전의 차례로 ‘%s’ 다음, ‘%s’ 이전에 놓이는 것의 개수는?\n%s",
                "국어사전을 ‘%s’에서 ‘%s’까지 차례로 훑을 때 그 사이에서 만나는 낱말은 아래에서 모두 몇 개인가?\n%s")
            .formatted(ends.get(0), ends.get(1), String.join(", ", list));
    return Problem.text(
        question,
        LetterSums.counts(inside.size()),
        count,
        "사이에 오는 것은 " + String.join(", ", inside) + "의 " + inside.size() + "개이다.");
  }
}
