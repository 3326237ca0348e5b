package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  private static final String FIRST_WORD =
      "length_constraints:nth_paragraph_first_word :: num_paragraphs=1 :: nth_paragraph=1"
          + " :: first_word=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "느티나무",
        "느티나무는 오래 산다.",
        "느티나무. 그 그늘이 넓다.",
        "느티나무에서부터 걷는다.",
        "'느티나무'라는 이름",
        "**느티나무**",
        "“느티나무” 이야기"
      })
  void aParagraphBeginsWithAWordThatMayCarryParticlesAndMarks(String paragraph) {
    assertThat(Checked.in(FIRST_WORD + "느티나무", paragraph).kept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"느티나무숲은 넓다.", "오래된 느티나무", "'", "느티나무-숲", "느티", "느티나무는 산다.\n\n느티나무는 크다."})
  void aParagraphDoesNotBeginWithAnotherWord(String paragraph) {
    assertThat(Checked.in(FIRST_WORD + "느티나무", paragraph).kept()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          2 → 단락 1\\n봄\\n단락 2\\n꽃
          1 → 단락1 다음은 없는 단락
          0 → 단락
          1 → 단락 하나, 단락 2
          0 → 단락  1
          """)
  void aSectionBeginsWithItsWordAndANumber(int sections, String reply) {
    assertThat(
            Checked.count(
                "detectable_format:multiple_sections :: section_spliter=단락 :: num_sections=0",
                reply.translateEscapes()))
        .isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          0 → ***
          1 → 봄
          1 → ***\\n봄\\n***
          3 → 봄\\n***\\n여름\\n***\\n가을
          """)
  void dividersAtTheEdgesDivideNothing(int paragraphs, String reply) {
    assertThat(
            Checked.count(
                "length_constraints:number_paragraphs :: num_paragraphs=0",
                reply.translateEscapes()))
        .isEqualTo(paragraphs);
  }

  @Test
  void noMoreThanEightSyllablesAreTakenForParticles() {
    assertThat(Particles.glued("한테서부터까지도")).isTrue();
    assertThat(Particles.glued("한테서부터까지만도")).isFalse();
    assertThat(Particles.glued("에서는")).isTrue();
    assertThat(Particles.glued("에서숲")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "강가에 앉아\n산을 본다",
        "강가에 앉아\n산을 본다\n참 좋다",
        "삼행시를 지어 볼게요.\n\n1. 강가에 앉아\n2. 산을 본다\n\n어떤가요?",
        "강: 강가에 앉아\n산: 산을 본다"
      })
  void otherLinesMayStandAroundAnAcrostic(String reply) {
    assertThat(Checked.in("Korean:acrostic_poem :: target_word=강 산", reply).kept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"강가에 앉아\n물을 보고\n산을 본다", "산을 본다\n강가에 앉아", "강가에 앉아", "···\n···"})
  void anAcrosticHasItsSyllablesInARow(String reply) {
    assertThat(Checked.in("Korean:acrostic_poem :: target_word=강산", reply).kept()).isFalse();
  }
}
