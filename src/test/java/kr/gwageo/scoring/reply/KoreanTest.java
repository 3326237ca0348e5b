package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanTest {
  @ParameterizedTest
  @CsvSource({
    "제주도, 입니다, true",
    "제주도, 이다, true",
    "제주도, 예요, true",
    "제주도, 를, true",
    "제주도, 가정답이다, true",
    "제주도, 라고할수있습니다, true",
    "제주도, 는, true",
    "서울, 은, true",
    "서울, 는, false",
    "서울, 다, false",
    "사, 이다, false",
    "사, 입니다, true",
    "고양, 이, false",
    "건축, 가, false",
    "제주, 도, false",
    "NATO, 이다, true",
    "NATO, 가, false",
    "제주도, 가아니다, false",
  })
  void endsAShortAnswerWithWhatAddsNothing(String stem, String tail, boolean ends) {
    assertThat(Korean.ends(stem, tail)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "입니다, true",
    "이다, true",
    "를, true",
    "가정답이다, true",
    "개, false",
    "이었나, false",
    "하늘, false"
  })
  void anEndingOfAnyWordAddsNothing(String tail, boolean ending) {
    assertThat(Korean.ending(tail)).isEqualTo(ending);
  }

  @Test
  void syllablesReachFromTheFirstToTheLastOfTheBlock() {
    assertThat(Korean.hangulEnd("가힣ㄱ", 0)).isEqualTo(2);
    assertThat(Korean.hangulEnd("가\uD7A4", 0)).isEqualTo(1);
    assertThat(Korean.hangulEnd("\uABFF", 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "입니다, true",
    "이다, true",
    "가, true",
    "번입니다, true",
    "이라고, true",
    "형, false",
    "개, false",
    "년, false",
    "번째, false",
    "의, false"
  })
  void gluesParticlesAndEndingsToALabel(String run, boolean glued) {
    assertThat(Korean.glued(run)).isEqualTo(glued);
  }
}
