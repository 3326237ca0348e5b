package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keywords, letters, particles and beginnings in Korean text.
class KoreanTextTest {
  @ParameterizedTest
  @CsvSource({
    "뒷산에 뜬 달이, false",
    "뒷산에 뜬 달, false",
    "달, false",
    "달에서부터는 멀다, false",
    "'달', false",
    "달걀을 삶았다, true",
    "보름달이 떴다, true",
    "달나라이야기였습니다만은, true"
  })
  void aForbiddenWordMayCarryParticles(String reply, boolean kept) {
    assertThat(Checked.in("keywords:forbidden_words :: forbidden_words=달", reply).kept())
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"e, Eel stew, 3", "#, # ## #, 4", "ㄴ, 나는 간다 ㄴ, 5", "ㅣ, 이기기, 3", "ㄱ, 기역, 2"})
  void aLetterIsCountedWhereverItStands(String letter, String reply, int times) {
    assertThat(
            Checked.count(
                "keywords:letter_frequency :: let_relation=최소 :: let_frequency=0 :: letter="
                    + letter,
                reply))
        .isEqualTo(times);
  }

  @Test
  void lineEndsAreNoCharacters() {
    String written = "Korean:number_characters :: relation=최소 :: num_characters=0";
    assertThat(Checked.count(written, " 봄 꽃\n\n새\n")).isEqualTo(3);
    assertThat(Checked.count(written + " :: spaces=counted", " 봄 꽃\n\n새\n")).isEqualTo(4);
    assertThat(Checked.count(written, "\uD83C\uDF38")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"비가\" 온다. \"바람도\" 분다.', true",
    "'\"비가\" 온다. 비가 또 온다.', false",
    "비가 온다. 비는 차다., true",
    "비, true",
    "!!!, false"
  })
  void sentencesBeginDifferentlyWhereTheirFirstWordsDiffer(String reply, boolean kept) {
    assertThat(Checked.in("Korean:different_sentence_starts", reply).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"비가 오네. \"바람도 부네!\", true", "비가 오네. 바람이 분다., false", "네, true", "..., false"})
  void everySentenceHasTheEndingAskedFor(String reply, boolean kept) {
    assertThat(Checked.in("Korean:sentence_ending :: ending=네", reply).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"따뜻한 밥을", "버스로 이동", "연필로 작성", "손으로 작성", "먼저 물 붓고 불에 올림", "갔을 때 책을 읽음"})
  void aWordWithAParticleIsNotDropped(String reply) {
    assertThat(Checked.in("Korean:postposition_drop", reply).kept()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"종로 도착", "맑은 물 좋은 책", "갔을 때 책 읽음", "서로 인사", "물", "예쁜 고양이 그림", "에 ABC"})
  void aWordThatOnlyEndsAlikeHasNoParticle(String reply) {
    assertThat(Checked.in("Korean:postposition_drop", reply).kept()).isTrue();
  }
}
