package kr.gwageo.generation.korean;

import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Compounds with and without 사이시옷: article 30 of 한글 맞춤법, whose examples most of these are.
final class Compounds {
  private static final String RULE =
      "합성어에서 앞말이 모음으로 끝나고 두 말 가운데 적어도 하나가 고유어이며(외래어는 없음), 뒷말의 첫소리가 예사소리에서 된소리로 바뀌어 나거나"
          + " 두 말 사이에 없던 ‘ㄴ’ 소리가 덧나면 앞말에 ‘ㅅ’을 받쳐 적는다. 한자어끼리 이어진 말에는 ‘곳간, 셋방, 숫자, 찻간, 툇간,"
          + " 횟수’에만 ‘ㅅ’을 적는다. ";

  /// Two parts with the origin of each (고 native, 한 Sino-Korean, 외 borrowed), the sound of the
  /// whole.
  private static final List<String> WORDS =
      Nouns.words(
          "나무고+가지고=나무까지 바다고+가고=바다까 내고+가고=내까 귀고+밥고=귀빱 코고+등고=코뜽 모기고+불고=모기뿔 부시고+돌고=부시똘 선지고+국고=선지꾹"
              + " 조개고+살고=조개쌀 해고+볕고=해뼏 혀고+바늘고=혀빠늘 배고+길고=배낄 재고+더미고=재떠미 이고+자국고=이짜국 나루고+배고=나루빼"
              + " 모기고+소리고=모기쏘리 아래고+집고=아래찝 뒤고+길고=뒤낄 뒤고+머리고=뒨머리 이고+몸고=인몸 깨고+묵고=깬묵 내고+물고=낸물 비고+물고=빈물"
              + " 코고+날고=콘날 아래고+마을고=아랜마을 깨고+잎고=깬닙 나무고+잎고=나문닙 베개고+잇고=베갠닏 뒤고+일고=뒨닐 대고+잎고=댄닙 뒤고+문한=뒨문"
              + " 귀고+병한=귀뼝 머리고+방한=머리빵 새고+강한=새깡 아래고+방한=아래빵 자리고+세한=자리쎄 전세한+집고=전세찝 코고+병한=코뼝 해고+수한=해쑤"
              + " 제사한+날고=제산날 계한+날고=곈날 후한+날고=훈날 퇴한+마루고=퇸마루 예사한+일고=예산닐 가외한+일고=가왼닐 장미한+빛고=장미삗"
              + " 등교한+길고=등교낄 하교한+길고=하교낄 만두한+국고=만두꾹 북어한+국고=북어꾹 최대한+값고=최대깝 시계한+바늘고=시계빠늘 노래고+말고=노랜말"
              + " 혼자고+말고=혼잔말 초한+점한=초쩜 대한+가한=대까 개한+수한=개쑤 내한+과한=내꽈 이한+점한=이쩜 시한+가한=시까 화한+병한=화뼝"
              + " 전세한+방한=전세빵 수한+자한=수짜 회한+수한=회쑤 세한+방한=세빵 차한+간한=차깐 퇴한+간한=퇴깐 고한+간한=고깐 핑크외+빛고=핑크삗"
              + " 피자외+집고=피자찝 오렌지외+빛고=오렌지삗 위고+층한=위층 뒤고+편한=뒤편 위고+쪽고=위쪽 뒤고+뜰고=뒤뜰 개고+똥고=개똥 나루고+터고=나루터"
              + " 허리고+띠고=허리띠 보리고+쌀고=보리쌀 머리고+말고=머리말 인사한+말고=인사말 반대한+말고=반대말 예사한+말고=예사말 머리고+글고=머리글"
              + " 기와고+집고=기와집 개고+구멍고=개구멍 유리한+창한=유리창 노래고+방한=노래방 종이고+배고=종이배 머리고+기사한=머리기사");

  /// The six of Sino-Korean parts alone that take it.
  private static final List<String> SINO_MARKED = Nouns.words("고간 세방 수자 차간 퇴간 회수");

  private Compounds() {}

  /// @param first and the second part
  /// @param sound of the whole
  private record Compound(String first, char from, String second, char with, String sound) {

    static Compound of(String word) {
      int plus = word.indexOf('+');
      int equals = word.indexOf('=');
      return new Compound(
          word.substring(0, plus - 1),
          word.charAt(plus - 1),
          word.substring(plus + 1, equals - 1),
          word.charAt(equals - 1),
          word.substring(equals + 1));
    }

    boolean marked() {
      if (SINO_MARKED.contains(first + second)) {
        return true;
      }
      boolean own = from == '고' || with == '고';
      boolean borrowed = from == '외' || with == '외';
      return own && !borrowed && !sound.equals(first + second);
    }

    String written() {
      Hangul.Syllable last = Hangul.Syllable.of(first.charAt(first.length() - 1));
      return marked()
          ? first.substring(0, first.length() - 1) + last.withLast('ㅅ').composed() + second
          : first + second;
    }

    String shown() {
      return "%s(%s)+%s(%s) [%s]".formatted(first, origin(from), second, origin(with), sound);
    }
  }

  private static String origin(char letter) {
    return switch (letter) {
      case '고' -> "고유어";
      case '한' -> "한자어";
      default -> "외래어";
    };
  }

  static Problem join(int level, Draw draw) {
    int count = level + 2;
    List<Compound> chosen = draw.some(WORDS, count).stream().map(Compound::of).toList();
    String answer = chosen.stream().map(Compound::written).collect(Collectors.joining(", "));
    String question =
        RULE
            + draw.oneOf(
                    "이 규정에 따라 다음 두 말을 이어 한 낱말로 적으면 차례대로 무엇인가? (대괄호 안은 이은 말의 소리이다.)\n%s",
                    "아래 말들을 이어 만든 합성어를 바르게 적어 순서대로 쓰면? (대괄호 안은 이은 말의 소리이다.)\n%s",
                    "말의 뿌리와 발음이 다음과 같을 때, 합성어의 바른 표기를 차례대로 적은 것은?\n%s")
                .formatted(chosen.stream().map(Compound::shown).collect(Collectors.joining("\n")));
    String rationale =
        chosen.stream()
            .map(word -> "%s(%s)".formatted(word.written(), word.marked() ? "사이시옷을 적음" : "그대로 이음"))
            .collect(Collectors.joining(", ", "", "이 바른 표기이다."));
    return Problem.text(question, List.of(answer), 3 * count, rationale);
  }
}
