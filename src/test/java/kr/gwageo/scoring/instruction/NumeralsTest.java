package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  private static final String KOREAN = "Korean:numbers :: direction_to=korean";
  private static final String CHINESE = "Korean:numbers :: direction_to=chinese";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "동생은 스물두 살입니다.",
        "사과를 **두** 개 샀다.",
        "고양이 다섯을 보았다.",
        "하나, 둘, 셋!",
        "나이는 서른이다.",
        "사흘 동안 걸었다.",
        "스무 명쯤 모였다.",
        "한번 더 세 번을 불렀다."
      })
  void nativeNumeralsAreOfTheirOwnSystemAlone(String reply) {
    assertThat(Checked.in(KOREAN, reply).kept()).isTrue();
    assertThat(Checked.in(CHINESE, reply).kept()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "일 년 동안 기다렸다.",
        "나이는 이십이다.",
        "사일 동안 걸었다.",
        "이일 동안 걸었다.",
        "오만 원을 냈다.",
        "오만원을 냈다.",
        "십만 명이 모였다.",
        "백을 세었다가 이백을 세었다.",
        "이공이육 년에 열렸다.",
        "삼사 명쯤 왔다.",
        "번호는 공일공이다.",
        "가족은 一 명이다.",
        "우리 반은 二十 명이다."
      })
  void sinoKoreanNumeralsAreOfTheirOwnSystemAlone(String reply) {
    assertThat(Checked.in(CHINESE, reply).kept()).isTrue();
    assertThat(Checked.in(KOREAN, reply).kept()).isFalse();
    assertThat(Checked.in(KOREAN, "두 명이 왔다. " + reply).kept()).isFalse();
  }

  /// Syllables of Sino-Korean numerals are in many words that are none.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "나무 사이에 앉았다.",
        "잠시 쉬는 사이 시간이 흘렀다.",
        "먼 곳으로 이사를 갔다.",
        "집 앞 공사가 끝났다.",
        "종이에 공백을 남겼다.",
        "오이 세 개를 샀다.",
        "사이다를 마셨다.",
        "만일 비가 오면 쉰다.",
        "그의 오만 때문이다.",
        "그만 가자. 이만 줄인다.",
        "이일은 내가 맡는다.",
        "일부 사람이 남았다."
      })
  void wordsThatOnlyLookLikeNumeralsAreNone(String reply) {
    assertThat(Checked.in(KOREAN, "두 명이 왔다. " + reply).kept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "우리 가족은 많아요.",
        "한가한 날이다.",
        "두부를 샀다.",
        "한 개구리가 뛰었다.",
        "이 주전자는 예쁘다.",
        "세 마리오 인형",
        "네, 알겠습니다.",
        "그 이야기는 길다."
      })
  void aReplyWithoutNumeralsCountsInNeitherSystem(String reply) {
    assertThat(Checked.in(KOREAN, reply).kept()).isFalse();
    assertThat(Checked.in(CHINESE, reply).kept()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"이 시간에 두 권을 읽었다.", "이 분이 책 두 권을 주셨다."})
  void thisBeforeACounterIsNoTwoWhereNativeNumeralsAreAskedFor(String reply) {
    assertThat(Checked.in(KOREAN, reply).kept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"이 분 동안 기다렸다.", "이 년이 지났다.", "이만 명이 모였다."})
  void thisBeforeACounterMayBeTwoWhereSinoKoreanOnesAreAskedFor(String reply) {
    assertThat(Checked.in(CHINESE, reply).kept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"두 명과 3명", "두 명과 三 명", "두 명과 삼 명"})
  void oneNumeralOfAnotherKindBreaksTheSystem(String reply) {
    assertThat(Checked.in(KOREAN, reply).kept()).isFalse();
    assertThat(Checked.in(CHINESE, reply).kept()).isFalse();
  }
}
