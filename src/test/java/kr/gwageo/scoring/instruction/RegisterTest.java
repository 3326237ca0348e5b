package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  @ParameterizedTest
  @CsvSource({
    "비가 옵니다., HAPSYO",
    "어서 오십시오!, HAPSYO",
    "어서 해요., HAEYO",
    "비가 오죠?, HAEYO",
    "비가 온다., HAERA",
    "우리도 하자., HAERA",
    "날이 추워., HAE",
    "벌써 갔어, HAE"
  })
  void ofASentenceIsThatOfItsLastWord(String sentence, Register register) {
    assertThat(Register.of(sentence)).contains(register);
  }

  @ParameterizedTest
  @ValueSource(strings = {"우산이 필요.", "네.", "예!", "오늘의 날씨", "…", "", "END"})
  void ofAPhraseWithoutVerbIsNone(String sentence) {
    assertThat(Register.of(sentence)).isEmpty();
  }

  @Test
  void oneSentenceInFiveMayBeInAnotherRegister() {
    String polite = "비가 옵니다. ";
    assertThat(share(polite.repeat(4) + "비가 온다.")).isEqualTo(new Register.Share(5, 1));
    assertThat(share(polite.repeat(4) + "비가 온다.").broken()).isFalse();
    assertThat(share(polite.repeat(3) + "비가 온다.").broken()).isTrue();
    assertThat(share(polite.repeat(8) + "비가 온다. 눈도 온다.").broken()).isFalse();
    assertThat(share(polite.repeat(7) + "비가 온다. 눈도 온다.").broken()).isTrue();
  }

  @Test
  void optionsCallTheRegistersByTheirNames() {
    assertThat(Register.Wanted.names())
        .containsExactly("hapsyo", "haeyo", "haera", "hae", "polite", "plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          honorific     → 네. 갑니다.        → true
          honorific     → 네.                → false
          honorific     → 한다. 합니다.      → false
          honorific     → 죄송합니다. 필요.  → false
          non-honorific → 와! 정말 좋다.     → true
          non-honorific → 네.                → false
          non-honorific → 간다. 가요.        → false
          """)
  void aReplySpeaksInOneLevelWhereAtLeastOneSentenceHasOne(
      String direction, String reply, boolean kept) {
    assertThat(Checked.in("Korean:honorifics :: direction_to=" + direction, reply).kept())
        .isEqualTo(kept);
  }

  private static Register.Share share(String text) {
    return Register.share(text, Register.Wanted.HAPSYO);
  }
}
