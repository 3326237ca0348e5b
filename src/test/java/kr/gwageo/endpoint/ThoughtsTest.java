package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          정답: ②,                                    정답: ②,        ``
          <think>ㄱ일까</think>정답: ②,                정답: ②,        ㄱ일까
          ` <think>ㄱ</think> 정답: ② `,               `정답: ② `,     ㄱ
          <think></think>②,                           ②,             ``
          ㄱ일까</think>②,                             ②,             ㄱ일까
          답은 <think>ㄱ</think>②<think>ㄴ</think>다,   답은 ②다,        `ㄱ
          ㄴ`
          <think>ㄱ</think>②</think>③,                ③,             `ㄱ
          ②`
          1 < 2 이다. </p>,                            1 < 2 이다. </p>, ``
          """)
  void areTakenOutOfTheText(String whole, String text, String reasoning) {
    assertThat(Thoughts.split(whole)).isEqualTo(new Thoughts(text, reasoning, false));
  }

  @Test
  void withoutEndAreUnfinished() {
    assertThat(Thoughts.split("<think>정답: ② 같은데")).isEqualTo(new Thoughts("", "정답: ② 같은데", true));
    assertThat(Thoughts.split("<think>ㄱ</think>② <think>아니"))
        .isEqualTo(new Thoughts("② ", "ㄱ\n아니", true));
  }

  @Test
  void leaveATextWithoutThemAsItIs() {
    String text = "\n  답:\t②\r\n";
    assertThat(Thoughts.split(text)).isEqualTo(new Thoughts(text, "", false));
  }
}
