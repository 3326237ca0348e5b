package kr.gwageo.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JosaTest {

  @ParameterizedTest
  @CsvSource({
    "사과, 을/를, 사과를",
    "밥, 를/을, 밥을",
    "길, 으로/로, 길로",
    "집, 로/으로, 집으로",
    "부산, 와/과, 부산과",
    "제주, 과/와, 제주와",
    "지훈, 아/야, 지훈아",
    "민서, 이랑/랑, 민서랑",
    "물, 이나/나, 물이나",
    "수, 이라고/라고, 수라고",
    "달, 으로서/로서, 달로서",
    "밥, 이었다/였다, 밥이었다"
  })
  void aParticleAgreesWithTheLastSyllable(String word, String pair, String joined) {
    assertThat(Josa.after(word, pair)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 로",
    "2, 로",
    "3, 으로",
    "4, 로",
    "6, 으로",
    "7, 로",
    "8, 로",
    "9, 로",
    "0, 으로",
    "10, 으로",
    "100, 으로",
    "1000, 으로",
    "12000, 으로",
    "'300,000', 으로",
    "1000000000000, 로",
    "3.10, 으로",
    "2.5, 로",
    "010, 으로",
    "KBS, 로",
    "L, 로",
    "M, 으로",
    "X, 로",
    "W, 로",
    "y, 로",
    "3kg, 으로",
    "5 cm, 로",
    "20%, 로",
    "2t, 으로",
    "二十, 으로",
    "三百二, 로",
    "十億, 으로"
  })
  void numeralsLettersAndUnitsCountAsTheyAreRead(String word, String particle) {
    assertThat(Josa.of(word, "으로/로")).isEqualTo(particle);
  }

  @ParameterizedTest
  @CsvSource({"사과(빨강), 사과(빨강)를", "감 [3개], 감 [3개]을", "‘물’, ‘물’을", "《바다》, 《바다》를", "(가), (가)를"})
  void bracketsBehindAWordAreNotRead(String word, String joined) {
    assertThat(Josa.after(word, "을/를")).isEqualTo(joined);
  }

  @Test
  void whatCannotBeReadOrIsNoParticleIsRefused() {
    assertThatThrownBy(() -> Josa.of("hello", "을/를"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hello");
    assertThatThrownBy(() -> Josa.of("밥", "을/가"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("을/가");
    assertThatThrownBy(() -> Josa.of("밥", "까지")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Josa.of("’", "을/를")).isInstanceOf(IllegalArgumentException.class);
  }
}
