package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.instruction.InstructionType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionAnswerTest {
  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @EnumSource
  void everyTypeHasRowsThatKeepItAndRowsThatBreakIt(InstructionType type) {
    List<Row> rows =
        Row.of(Rubric.INSTRUCTIONS).stream()
            .filter(
                row -> Row.instruction(row.item().split(" && ", 2)[0]).type().equals(type.title()))
            .toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
    assertThat(rows).extracting(Row::reading).contains("kept", "broken");
  }

  @Test
  void aPromptScoresOneIfEveryInstructionIsKeptAndAnInstructionItsShare() {
    Item item = item("punctuation:no_comma", "startend:quotation", "detectable_format:title");
    String reply = "\"쉼표 없는 글\"";
    assertThat(read("prompt", "strict", item, reply))
        .isInstanceOfSatisfying(
            Reading.Answer.class,
            answer -> {
              assertThat(answer.value()).isZero();
              assertThat(answer.answer()).isEqualTo("2/3");
              assertThat(answer.rule()).isEqualTo("strict");
            });
    assertThat(value("instruction", "strict", item, reply)).isEqualTo(2 / 3.0);
    assertThat(value("instruction", "strict", item, "\"<<제목>>\"")).isEqualTo(1);
    assertThat(value("prompt", "strict", item, "\"<<제목>>\"")).isEqualTo(1);
  }

  @Test
  void theReadingSaysWhichInstructionIsBrokenAndWhy() {
    Item item =
        item(
            "punctuation:no_comma",
            "length_constraints:number_words :: relation=최소 :: num_words=5");
    assertThat(read("prompt", "strict", item, "쉼표, 그리고 네 어절").explanation())
        .isEqualTo(
            "punctuation:no_comma broken (1 commas, wanted exactly 0); "
                + "length_constraints:number_words broken (4 eojeol, wanted at least 5); "
                + "in the reply: \"쉼표, 그리고 네 어절\" at 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "쉼표 없는 글",
        "네, 알겠습니다.\n쉼표 없는 글",
        "쉼표 없는 글\n도움이 되었길, 바랍니다.",
        "네, 여기요.\n쉼표 없는 글\n그럼, 이만."
      })
  void aLooseReadingForgivesTheFirstAndTheLastLine(String reply) {
    Item item = item("punctuation:no_comma");
    assertThat(value("prompt", "loose", item, reply)).isEqualTo(1);
    assertThat(value("prompt", "strict", item, reply)).isEqualTo(reply.contains(",") ? 0 : 1);
  }

  @Test
  void aLooseReadingForgivesAsterisks() {
    Item item = item("startend:end_checker :: end_phrase=끝");
    assertThat(value("prompt", "strict", item, "이제 **끝**")).isZero();
    assertThat(value("prompt", "loose", item, "이제 **끝**")).isEqualTo(1);
    assertThat(value("prompt", "loose", item, "이제\n끝내자\n아니")).isZero();
  }

  @Test
  void nothingIsLeftToReadOfOneLineWithoutIt() {
    Item item = item("Korean:number_syllables :: relation=미만 :: num_syllables=1");
    assertThat(value("prompt", "loose", item, "한 줄")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keywords:unheard_of
          keywords:existence
          keywords:frequency :: keyword=달 :: frequency=1
          keywords:frequency :: keyword=달 :: relation=around :: frequency=1
          keywords:frequency :: keyword=달 :: relation=최소 :: frequency=many
          keywords:frequency :: keyword=달 :: relation=최소 :: frequency=-1
          keywords:frequency :: keyword=달 :: relation=최소 :: frequency=1.5
          keywords:letter_frequency :: letter=ab :: let_relation=최소 :: let_frequency=1
          language:response_language :: language=xx
          length_constraints:nth_paragraph_first_word :: num_paragraphs=1 :: nth_paragraph=0 :: first_word=a
          combination:repeat_prompt
          Korean:honorifics :: direction_to=up
          Korean:numbers :: direction_to=roman
          Korean:forbidden_jamo :: jamo=가
          Korean:number_characters :: relation=최소 :: num_characters=1 :: spaces=maybe
          """)
  void anInstructionThatCannotBeCheckedFitsNot(String written) {
    assertThat(Rubric.INSTRUCTIONS.fits(item("punctuation:no_comma"))).isTrue();
    assertThat(Rubric.INSTRUCTIONS.fits(item("punctuation:no_comma", written))).isFalse();
    assertThatThrownBy(() -> InstructionType.checker(Row.instruction(written)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("[^\n]+");
  }

  @Test
  void onlyNamesOfTheTableAreKnown() {
    assertThat(InstructionType.names()).allMatch(InstructionAnswer::known).hasSize(34);
    assertThat(InstructionAnswer.known("keywords:Existence")).isFalse();
  }

  @Test
  void aRequestToRepeatThatIsNotGivenIsTheQuestionWithoutItsLastLine() {
    Instruction repeat = Row.instruction("combination:repeat_prompt");
    Item lines = asked("별명을 지어 주세요.\n먼저 요청을 그대로 반복하세요.", repeat);
    assertThat(value("prompt", "strict", lines, "별명을 지어 주세요. 가온")).isEqualTo(1);
    assertThat(value("prompt", "strict", lines, "가온")).isZero();
    Item sentences = asked("별명을 지어 주세요. 먼저 요청을 그대로 반복하세요.", repeat);
    assertThat(value("prompt", "strict", sentences, "별명을 지어 주세요. 가온")).isEqualTo(1);
    assertThat(value("prompt", "strict", sentences, "먼저 가온")).isZero();
  }

  /// Work that grew with the square of the length would take minutes.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "가",
        " ",
        "\n",
        "*",
        "**a",
        "-",
        ". ",
        "a. ",
        "1. ",
        "[",
        "<<",
        ">>",
        "<< >>\n",
        "\"",
        "{",
        "[\"",
        "\\\"",
        "P. ",
        "SECTION 1",
        "***",
        "******\n",
        ",",
        "\u200B",
        "\u0301\u0323",
        "\u1100\u1161\u11A8",
        "\uD800",
        "나는 ",
        "스물 ",
        "이 ",
        "습니다\n",
        "<think>",
        "A",
        "는",
        "…\"'"
      })
  @Tag("endurance")
  void readsALongHostileReplyInSeconds(String piece) {
    Item item =
        item(
            Arrays.stream(InstructionType.values())
                .flatMap(type ->
                    Row.of(Rubric.INSTRUCTIONS).stream()
                        .map(row -> row.item().split(" && ", 2)[0])
                        .filter(written -> Row.instruction(written).type().equals(type.title()))
                        .limit(1))
                .toArray(String[]::new));
    String reply = piece.repeat(MEGABYTE / 20 / piece.length());
    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> read("instruction", "strict", item, reply));
    assertThat(reading.explanation()).isNotBlank();
  }

  @Test
  @Tag("endurance")
  void readsAMegabyteOfOneCharacter() {
    Item item = item("length_constraints:number_sentences :: relation=미만 :: num_sentences=2");
    for (String piece : List.of("가", "다\n", "다. ", " ")) {
      Reading reading =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20),
              () -> read("prompt", "loose", item, piece.repeat(MEGABYTE / piece.length())));
      assertThat(reading.explanation()).isNotBlank();
    }
  }

  private static Item item(String... instructions) {
    return asked("?", Stream.of(instructions).map(Row::instruction).toArray(Instruction[]::new));
  }

  private static Item asked(String question, Instruction... instructions) {
    return Row.item(question, List.of(), new Target.Instructions(List.of(instructions)));
  }

  private static Reading read(String level, String reading, Item item, String reply) {
    return Rubric.scorer(
            new ScorerSpec(
                "instructions", Map.of("level", List.of(level), "reading", List.of(reading))))
        .read(item, reply);
  }

  private static double value(String level, String reading, Item item, String reply) {
    return read(level, reading, item, reply) instanceof Reading.Answer answer
        ? answer.value()
        : Double.NaN;
  }
}
