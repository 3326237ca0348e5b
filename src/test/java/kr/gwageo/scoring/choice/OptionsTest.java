package kr.gwageo.scoring.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.reply.Key;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static Options options(String... texts) {
    return new Options(new Question("다음 중 옳은 것은?"), List.of(texts));
  }

  private static Optional<Mention> textAt(Options options, String passage, int index, int least) {
    return options.textAt(passage, Key.of(passage), index, least);
  }

  @Test
  void aTextIsStatedToTheLetterBeforeItIsStatedButForSpaces() {
    Options spaced = options("띄어 쓰기", "띄어쓰기");
    assertThat(spaced.stated("띄어 쓰기")).containsExactly(0);
    assertThat(spaced.stated(" (띄어쓰기). ")).containsExactly(1);
    assertThat(spaced.stated("띄어, 쓰기")).containsExactly(0, 1);
    assertThat(options("3.5", "35").stated("3.5")).containsExactly(0);
    assertThat(options("3.5", "35").stated("35.")).containsExactly(1);
  }

  @Test
  void aTextIsStatedWithAnEndingAndNotWithAnotherWord() {
    Options cities = options("서울", "서울시", "");
    assertThat(cities.stated("서울입니다")).containsExactly(0);
    assertThat(cities.stated("서울시이다")).containsExactly(1);
    assertThat(cities.stated("서울숲")).isEmpty();
    assertThat(cities.stated("입니다")).isEmpty();
  }

  @Test
  void ofTextsThatBeginAlikeTheLongestStands() {
    Options cities = options("서울", "서울시");
    assertThat(textAt(cities, "서울시와 서울", 0, 1))
        .hasValueSatisfying(mention -> {
          assertThat(mention.options()).containsExactly(1);
          assertThat(mention.start()).isZero();
          assertThat(mention.end()).isEqualTo(3);
        });
    assertThat(textAt(cities, "서울시와 서울", 4, 1))
        .hasValueSatisfying(mention -> {
          assertThat(mention.options()).containsExactly(0);
          assertThat(mention.start()).isEqualTo(5);
        });
  }

  @Test
  void aTextEndsWhereAWordDoes() {
    Options cities = options("서울", "Rome");
    assertThat(textAt(cities, "서울은", 0, 1)).isPresent();
    assertThat(textAt(cities, "서울!", 0, 1)).isPresent();
    assertThat(textAt(cities, "서울대", 0, 1)).isEmpty();
    assertThat(textAt(cities, "Rome2", 0, 1)).isEmpty();
    assertThat(textAt(cities, "Romeo", 0, 1)).isEmpty();
    assertThat(textAt(cities, "Rome이다", 0, 1)).isPresent();
  }

  @Test
  void aTextStandsOutFromItsShortestLengthOn() {
    assertThat(textAt(options("양", "말"), "말", 0, 1)).isPresent();
    assertThat(textAt(options("양", "말"), "말", 0, 2)).isEmpty();
    assertThat(textAt(options("양", "말발"), "말발", 0, 2)).isPresent();
  }

  @Test
  void aLabelResemblesATextThatItOpensOrCloses() {
    assertThat(options("비타민 B", "비타민 C").resembling("B")).containsExactly(0);
    assertThat(options("2개", "2개월간", "약 2", "2개월간만").resembling("2")).containsExactly(0, 1, 2);
    assertThat(options("2", "3").resembling("2")).containsExactly(0);
    assertThat(options("서울", "부산").resembling("(")).isEmpty();
  }

  @Test
  void aLabelDoesNotResembleAWordOrNumberThatGoesOn() {
    assertThat(options("12", "2", "2.5", "23").resembling("2")).containsExactly(1);
    assertThat(options("가나", "가", "나가").resembling("가")).containsExactly(1);
    assertThat(options("AB", "B", "B1", "1B").resembling("B")).containsExactly(1);
    assertThat(options("B-", "B형").resembling("B")).containsExactly(0, 1);
  }

  @Test
  void aTextBeginsWithItsFirstTwoCharacters() {
    Options cities = options("서울특별시", "부산", "");
    assertThat(cities.begins(0, Key.of("서울 어쩌고"), 0)).isTrue();
    assertThat(cities.begins(0, Key.of("서 울"), 0)).isTrue();
    assertThat(cities.begins(0, Key.of("서해"), 0)).isFalse();
    assertThat(cities.begins(1, Key.of("가 부산"), 1)).isTrue();
    assertThat(cities.begins(2, Key.of("서울"), 0)).isFalse();
    assertThat(cities.begins(3, Key.of("서울"), 0)).isFalse();
  }

  @Test
  void amongAlternativesTheWholeTextCounts() {
    assertThat(options("예", "아니요", "").among("예|네")).containsExactly(0);
    assertThat(options("예산", "아니요", "").among("예|네|")).isEmpty();
  }

  @Test
  void numbersAreFiguresUnlessTheyWouldLabelTheOptions() {
    assertThat(options("10", "20").figures()).isTrue();
    assertThat(options("1", "3").figures()).isTrue();
    assertThat(options("2", "1").figures()).isFalse();
    assertThat(options("10", "이십").figures()).isFalse();
  }

  @Test
  void aPlaceLiesWithinAnOptionsWordsBetweenTheirFirstAndLastCharacter() {
    Options none = options("정답 없음", "서울");
    assertThat(none.holdPlace("정답 없음", 2)).isTrue();
    assertThat(none.holdPlace("정답 없음", 4)).isTrue();
    assertThat(none.holdPlace("정답 없음", 0)).isFalse();
    assertThat(none.holdPlace("정답 없음", 5)).isFalse();
    assertThat(none.holdPlace("이 글에는 정답 없음이 맞다", 8)).isTrue();
    assertThat(none.holdPlace("이 글의 정답 없이", 7)).isFalse();
  }
}
