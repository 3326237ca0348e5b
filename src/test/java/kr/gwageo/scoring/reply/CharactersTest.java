package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(strings = {"가", "힣", "기", "각", "à", "が"})
  void aLetterWrittenInItsPartsIsComposed(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    assertThat(parts).isNotEqualTo(letter);
    assertThat(PlainText.of(parts)).hasToString(letter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          \uD835\uDC00       → A
          \uD835\uDFFF       → 9
          ！～               → !~
          ＡＺａｚ０９       → AZaz09
          1\uFE0F\u20E3      → ①
          9\uFE0F\u20E3      → ⑨
          0\uFE0F\u20E3      → 0
          :\u20E3            → :
          \uF9E1             → \u674E
          \u212B             → Å
          """)
  void theDoubleOfACharacterIsTheCharacter(String written, String plain) {
    assertThat(PlainText.of(written)).hasToString(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFE00", "\uFE0F", "\u200B", "\u3164", "\u115F", "\u1160", "\uFFA0"})
  void whatShowsNothingIsLeftOut(String invisible) {
    assertThat(PlainText.of("정" + invisible + "답")).hasToString("정답");
  }

  @ParameterizedTest
  @ValueSource(strings = {"정답\r", "정답\r\n", "정답\n", "정답\u0085"})
  void aLineMayEndTheReply(String reply) {
    assertThat(PlainText.of(reply)).hasToString("정답\n");
  }

  @Test
  void marksThatNoCharacterCarriesAreLeftOutAtTheEndToo() {
    assertThat(PlainText.of("가" + "\u0301".repeat(100))).hasToString("가" + "\u0301".repeat(31));
  }

  @Test
  void aReplyMayGrowWhereItIsComposed() {
    String reply = "\u0958\u0959\u095A\u095B끝";
    PlainText text = PlainText.of(reply);
    assertThat(text).hasToString(Normalizer.normalize(reply, Normalizer.Form.NFC)).hasSize(9);
    assertThat(text.quote(8, 9)).isEqualTo("\"끝\" at 4");
    assertThat(text.quote(1, 2)).isEqualTo("\"\u0958\" at 0");
  }

  @Test
  void aMarkOfItsOwnKnowsWhereItStood() {
    assertThat(PlainText.of("정답 가\u0301나").quote(4, 5)).isEqualTo("\"\u0301\" at 4");
  }

  @Test
  void aQuoteWritesEachHalfOfAPairAsUnreadable() {
    assertThat(PlainText.of("답\uD83D\uDE00").quote(0, 3)).isEqualTo("\"답\uFFFD\uFFFD\" at 0");
    assertThat(PlainText.verbatim("답\t가").quote(0, 3)).isEqualTo("\"답 가\" at 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "`", "___", "<b>", "****"})
  void marksOfEmphasisAloneSayNothing(String reply) {
    assertThat(PlainText.of(reply)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '‡',
      textBlock =
          """
          \\%                   → %
          $3$                   → 3
          {3}                   → 3
          1{,}000               → 1,000
          가격 $3$              → 가격 3
          \\frac{1}{2}          → 1/2
          2 \\times 3           → 2 × 3
          3\\text{원}           → 3원
          \\left(1\\right)      → (1)
          \\alpha               → \\alpha
          C:\\texts             → C:\\texts
          """)
  void aFormulaSaysWhatOneWouldType(String formula, String typed) {
    assertThat(Latex.plain(formula)).isEqualTo(typed);
  }
}
