package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          1 → 받는 이: [가]
          1 → [[이름]
          1 → [시 []
          1 → [시 [구]]
          0 → 이름] 없음
          0 → []
          0 → [끊긴\\n줄]
          2 → [시][구]
          """)
  void aPlaceholderStandsBetweenBracketsOfOneLine(int placeholders, String reply) {
    assertThat(
            Checked.count(
                "detectable_content:number_placeholders :: num_placeholders=0",
                reply.translateEscapes()))
        .isEqualTo(placeholders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          2 → - 쌀\\n\\n- 물
          1 → -붙여 쓴 항목
          1 → *붙여 쓴 항목
          0 → *
          0 → - - -
          0 → ---
          0 → **제목**
          2 → * 쌀\\n  * *찬* 물
          0 → 쌀 - 물
          """)
  void aBulletBeginsALineThatSaysSomething(int bullets, String reply) {
    assertThat(
            Checked.count(
                "detectable_format:number_bullet_lists :: num_bullets=0", reply.translateEscapes()))
        .isEqualTo(bullets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          2 → *봄*과 **꽃**
          0 → * *
          0 → *열린 줄\\n끝
          1 → *열린 줄\\n*닫힌* 줄
          1 → 2 * 3은 *여섯*
          0 → 끝에 *
          0 → 끝에 **
          2 → **봄****꽃**
          """)
  void aHighlightIsClosedOnItsLine(int highlights, String reply) {
    assertThat(
            Checked.count(
                "detectable_format:number_highlighted_sections :: num_highlights=0",
                reply.translateEscapes()))
        .isEqualTo(highlights);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '‡',
      textBlock =
          """
          detectable_format:title       → <<>>                      → false
          detectable_format:title       → << >>                     → false
          detectable_format:title       → <<<>>>                    → false
          detectable_format:title       → <<봄>>                    → true
          detectable_format:title       → 제목: <<봄>>              → true
          detectable_format:title       → >>봄<<                    → false
          detectable_format:json_format → ```{"수": 1}```           → true
          detectable_format:json_format → ```JSON\\n{"수": 1}\\n``` → true
          detectable_format:json_format → ```json\\n{"수": 1}       → true
          detectable_format:json_format → ```yaml\\n수: 1\\n```     → false
          startend:quotation            → "봄"                      → true
          startend:quotation            → „봄“                      → true
          startend:quotation            → ＂봄＂                    → true
          startend:quotation            → ""                        → true
          startend:quotation            → "                         → false
          startend:quotation            → 봄"                       → false
          startend:quotation            → '봄'                      → false
          """)
  void aFormIsTheWholeOfItsMarks(String instruction, String reply, boolean kept) {
    assertThat(Checked.in(instruction, reply.translateEscapes()).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '‡',
      textBlock =
          """
          이것으로 끝     → true
          "이것으로 끝"   → true
          “이것으로 끝”   → true
          끝              → true
          ""              → false
          끝.             → false
          """)
  void aPhraseAtTheEndMayStandWithinQuotationMarks(String reply, boolean kept) {
    assertThat(Checked.in("startend:end_checker :: end_phrase=끝", reply).kept()).isEqualTo(kept);
  }
}
