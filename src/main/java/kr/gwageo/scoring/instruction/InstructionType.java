package kr.gwageo.scoring.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.gwageo.domain.item.Instruction;

/// The kinds of instruction that can be checked: those of IFEval, those that KITE adds for Korean,
/// and further Korean ones of our own.
public enum InstructionType {
  EXISTENCE("keywords:existence", Keywords::existence),
  FREQUENCY("keywords:frequency", Keywords::frequency),
  FORBIDDEN_WORDS("keywords:forbidden_words", Keywords::forbidden),
  LETTER_FREQUENCY("keywords:letter_frequency", Keywords::letter),
  RESPONSE_LANGUAGE("language:response_language", Tongues::language),
  NUMBER_SENTENCES("length_constraints:number_sentences", Sentences::count),
  NUMBER_PARAGRAPHS("length_constraints:number_paragraphs", Paragraphs::divided),
  NUMBER_WORDS("length_constraints:number_words", Words::count),
  FIRST_WORD("length_constraints:nth_paragraph_first_word", Paragraphs::firstWord),
  NUMBER_PLACEHOLDERS("detectable_content:number_placeholders", Formats::placeholders),
  POSTSCRIPT("detectable_content:postscript", Formats::postscript),
  BULLET_LISTS("detectable_format:number_bullet_lists", Formats::bullets),
  CONSTRAINED_RESPONSE("detectable_format:constrained_response", Formats::constrained),
  HIGHLIGHTS("detectable_format:number_highlighted_sections", Formats::highlights),
  SECTIONS("detectable_format:multiple_sections", Paragraphs::sections),
  JSON_FORMAT("detectable_format:json_format", Formats::json),
  TITLE("detectable_format:title", Formats::title),
  TWO_RESPONSES("combination:two_responses", Paragraphs::twoAnswers),
  REPEAT_PROMPT("combination:repeat_prompt", Formats::repeatedPrompt),
  END_CHECKER("startend:end_checker", Formats::ending),
  QUOTATION("startend:quotation", Formats::quotation),
  CAPITAL_WORDS("change_case:capital_word_frequency", Words::capital),
  ENGLISH_CAPITAL("change_case:english_capital", Tongues::capitals),
  ENGLISH_LOWERCASE("change_case:english_lowercase", Tongues::smallLetters),
  NO_COMMA("punctuation:no_comma", Keywords::noComma),
  ACROSTIC_POEM("Korean:acrostic_poem", Acrostic::of),
  POSTPOSITION_DROP("Korean:postposition_drop", Postpositions::dropped),
  HONORIFICS("Korean:honorifics", Honorifics::level),
  NUMBERS("Korean:numbers", Numerals::system),
  NUMBER_CHARACTERS("Korean:number_characters", KoreanCounts::characters),
  NUMBER_SYLLABLES("Korean:number_syllables", KoreanCounts::syllables),
  FORBIDDEN_JAMO("Korean:forbidden_jamo", KoreanCounts::forbiddenJamo),
  SENTENCE_ENDING("Korean:sentence_ending", KoreanCounts::sentenceEnding),
  DIFFERENT_STARTS("Korean:different_sentence_starts", KoreanCounts::differentStarts);

  private final String title;
  private final Function<Arguments, Checker> maker;

  InstructionType(String title, Function<Arguments, Checker> maker) {
    this.title = title;
    this.maker = maker;
  }

  InstructionType(String title, Supplier<Checker> maker) {
    this(title, _ -> maker.get());
  }

  /// The type that files call by this name.
  public static Optional<InstructionType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.title.equals(name)).findFirst();
  }

  /// The names by which files may call types.
  public static List<String> names() {
    return Arrays.stream(values()).map(InstructionType::title).toList();
  }

  /// What checks this instruction.
  ///
  /// @throws IllegalArgumentException if its type is unknown or its arguments are not right
  public static Checker checker(Instruction instruction) {
    return named(instruction.type())
        .orElseThrow(() -> new IllegalArgumentException("no instruction " + instruction.type()))
        .maker
        .apply(new Arguments(instruction));
  }

  /// The name by which files call it.
  public String title() {
    return title;
  }
}
