package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          3 → Dr. Lee came at 3.5 degrees. It was cold! Was it?
          2 → Oranges are rich in vitamin C. It is good for you.
          1 → The letter is from J. Park of Busan.
          1 → It was written by the late Professor J. Q.
          2 → She waited... Nobody came.
          1 → She waited... and nobody came.
          2 → We live in the U.S. They do not.
          1 → We live in the U.S. and like it.
          2 → Yes. We came.
          1 → a. Wash the rice
          1 → 100. Rinse the bowl.
          2 → In 100. That was long ago.
          2 → 1000. That is a number too.
          """)
  void ofEnglishEndWhereAWordFollowsThatBeginsOne(int sentences, String text) {
    assertThat(Sentences.of(text, false)).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          1 → 12. 물을 붓는다.
          1 → "12. 물을 붓는다."
          1 → 가. 쌀을 씻는다.
          2 → 가. 쌀을 씻는다.\\n나. 물을 붓는다.
          1 → ㄱ. 쌀을 씻는다.
          2 → 네. 알겠습니다.
          2 → 예. 그렇습니다.
          3 → 물었다. 네. 대답했다.
          2 → **물을 붓습니다**\\n불을 켭니다
          2 → "물을 붓습니다."\\n불을 켭니다
          1 → 밥 짓는 법\\n물을 붓습니다
          2 → 원주율은 3.14이다. 외워 두자.
          2 → 다 왔다…… 이제 쉬자.
          """)
  void ofKoreanEndAtMarksAndAtLinesThatEndOne(int sentences, String text) {
    assertThat(Sentences.of(text.translateEscapes(), true)).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource({"'It was grade C. '", "'It went on and on... '", "'Was it? \n '"})
  void spacesAtTheEndAreNoSentence(String text) {
    assertThat(Sentences.of(text, false)).containsExactly(text.strip());
  }
}
