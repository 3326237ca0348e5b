package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          ＡＢ１２：（）        → AB12:()
          𝐁𝟐                    → B2
          2️⃣                    → ②
          a\u00A0b\u3000c\u202Fd → a b c d
          a\u200Bb\uFEFFc\u2060d → abcd
          \u110C\u1165\u11BC    → 정
          “a” ‘b’               → "a" 'b'
          −3                    → -3
          **a** `b` __c__       → a b c
          **정답**은            → 정답은
          2*3 = 6, a_b          → 2*3 = 6, a_b
          2*(3+4), a_{1}        → 2*(3+4), a_{1}
          3 * 4                 → 3 * 4
          <b>a</b> <B>          → a <B>
          x<think>y</think>z    → xz
          y</think>z            → z
          <Thinking>y</THINKING>z → z
          """)
  void leavesOutWhatOnlyDresses(String reply, String plain) {
    assertThat(PlainText.of(reply)).hasToString(plain);
  }

  @Test
  void leavesNothingOfAThoughtThatNeverEnds() {
    assertThat(PlainText.of("정답: A <think> B?")).isEmpty();
    assertThat(PlainText.of("<think>a</think>b<think>c")).isEmpty();
  }

  @Test
  void endsLinesInOneWay() {
    assertThat(PlainText.of("a\r\nb\rc\u2028d\te")).hasToString("a\nb\nc\nd e");
  }

  @Test
  void writesHalfOfAPairAsUnreadable() {
    assertThat(PlainText.of("a\uD83Db\uDE00")).hasToString("a\uFFFDb\uFFFD");
    assertThat(PlainText.of("\uD83D\uDE00")).hasToString("\uD83D\uDE00");
  }

  @Test
  void knowsWhereEveryCharacterStood() {
    String reply = "<think>x</think>**정\u200B답**: \u1109\u1165울";
    PlainText text = PlainText.of(reply);
    assertThat(text).hasToString("정답: 서울");
    assertThat(text.quote(4, 6)).isEqualTo("\"\u1109\u1165울\" at " + reply.indexOf('\u1109'));
  }

  @Test
  void quotesAtMostEightyCharacters() {
    PlainText text = PlainText.of("가".repeat(100));
    assertThat(text.quote(0, 100)).isEqualTo("\"" + "가".repeat(80) + "…\" at 0");
    assertThat(text.quote(0, 80)).isEqualTo("\"" + "가".repeat(80) + "\" at 0");
    assertThat(text.quote(3, 3)).isEqualTo("nothing");
  }

  @Test
  void marksThatNoCharacterCarriesAreLeftOut() {
    String few = "가" + "\u0301".repeat(31) + "나";
    assertThat(PlainText.of(few).toString()).isEqualTo(few);
    assertThat(PlainText.of("가" + "\u0301".repeat(1000) + "나").toString()).isEqualTo(few);
  }
}
