package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {
  private static final String WORDS =
      "length_constraints:number_words :: relation=최소 :: num_words=0";
  private static final String CAPITALS =
      "change_case:capital_word_frequency :: capital_relation=at least :: capital_frequency=0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          4 → One, two; three - four.
          2 → snake_case naïve
          3 → a.b c
          4 → 나는 어제 사과를 먹었다.
          4 → - 기온은 3.5도, 습도는 낮음 -
          2 → (한글) …… [사전]
          1 → **가**나
          """)
  void areRunsOfLettersAndInKoreanWhatStandsBetweenSpaces(int words, String reply) {
    assertThat(Checked.count(WORDS, reply)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          3 → I saw NASA and the WELL-KNOWN man
          3 → WE SAW NASA.
          2 → A. B
          1 → U.S.A
          0 → Is it iOS-18
          2 → STOP -- NOW
          1 → DON'T
          3 → ROCK-'N'-ROLL
          1 → 2-A
          0 → 12-34
          """)
  void inCapitalsMayHoldHyphensAndStopsInside(int words, String reply) {
    assertThat(Checked.count(CAPITALS, reply)).isEqualTo(words);
  }
}
