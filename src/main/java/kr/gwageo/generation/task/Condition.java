package kr.gwageo.generation.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.generation.Josa;

/// A condition that a text has to meet, in words and as the instruction that is checked.
record Condition(String words, Instruction instruction) {
  private static final String RELATION = "relation";
  private static final String DOUBLE = " 쌍자음은 다른 자로, 겹받침은 두 자로 본다.";

  private static Condition of(String words, String type, Map<String, List<String>> arguments) {
    return new Condition(words, new Instruction(type, arguments));
  }

  private static Condition counted(
      String words, String type, String number, String relation, int count) {
    return of(
        words, type, Map.of(RELATION, List.of(relation), number, List.of(Integer.toString(count))));
  }

  private static Map<String, List<String>> one(String name, int count) {
    return Map.of(name, List.of(Integer.toString(count)));
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
  }

  static Condition sentences(int count) {
    return counted(
        "문장을 정확히 " + count + "개 쓸 것.",
        "length_constraints:number_sentences",
        "num_sentences",
        "정확히",
        count);
  }

  /// @param relation 이상 or 이하
  static Condition eojeols(int count, String relation) {
    return counted(
        "띄어쓰기로 나눈 어절은 모두 " + count + "개 " + relation + "일 것.",
        "length_constraints:number_words",
        "num_words",
        relation,
        count);
  }

  /// @param relation 이상 or 이하
  static Condition characters(int count, String relation) {
    return counted(
        "빈칸을 빼고 문장 부호를 넣어 센 글자는 " + count + "자 " + relation + "일 것.",
        "Korean:number_characters",
        "num_characters",
        relation,
        count);
  }

  /// @param relation 이상 or 이하
  static Condition syllables(int count, String relation) {
    return counted(
        "문장 부호를 빼고 한글만 세어 " + count + "자 " + relation + "일 것.",
        "Korean:number_syllables",
        "num_syllables",
        relation,
        count);
  }

  static Condition frequency(String word, int count) {
    return of(
        Josa.after("‘" + word + "’", "이라는/라는") + " 말을 " + count + "번 이상 쓸 것.",
        "keywords:frequency",
        Map.of(
            "keyword",
            List.of(word),
            RELATION,
            List.of("이상"),
            "frequency",
            List.of(Integer.toString(count))));
  }

  static Condition existence(List<String> words) {
    return of(
        Josa.after(quoted(words), "을/를") + " 빠짐없이 넣을 것.",
        "keywords:existence",
        Map.of("keywords", words));
  }

  static Condition forbidden(List<String> words) {
    return of(
        Josa.after(quoted(words), "은/는") + " 쓰지 말 것.",
        "keywords:forbidden_words",
        Map.of("forbidden_words", words));
  }

  static Condition noComma() {
    return of("쉼표를 쓰지 말 것.", "punctuation:no_comma", Map.of());
  }

  static Condition ending(String phrase) {
    return of(
        "글의 맨 끝을 ‘" + phrase + "’ 하고 맺을 것.",
        "startend:end_checker",
        Map.of("end_phrase", List.of(phrase)));
  }

  static Condition title() {
    return of("<<제목>>과 같은 꼴로 제목을 붙일 것.", "detectable_format:title", Map.of());
  }

  static Condition bullets(int count) {
    return of(
        "‘- ’로 시작하는 항목을 정확히 " + count + "개 둘 것.",
        "detectable_format:number_bullet_lists",
        one("num_bullets", count));
  }

  static Condition highlights(int count) {
    return of(
        "*강조*와 같이 별표로 감싼 곳을 " + count + "군데 이상 둘 것.",
        "detectable_format:number_highlighted_sections",
        one("num_highlights", count));
  }

  static Condition placeholders(int count) {
    return of(
        "[이름]과 같이 대괄호로 감싼 빈자리를 " + count + "군데 이상 둘 것.",
        "detectable_content:number_placeholders",
        one("num_placeholders", count));
  }

  static Condition postscript() {
    return of(
        "끝에 ‘추신:’으로 시작하는 덧붙임을 달 것.",
        "detectable_content:postscript",
        Map.of("postscript_marker", List.of("추신:")));
  }

  static Condition sections(int count) {
    return of(
        "글을 " + count + "부분으로 나누고 부분마다 앞에 ‘부분 1’부터 차례로 번호를 붙일 것.",
        "detectable_format:multiple_sections",
        Map.of("section_spliter", List.of("부분"), "num_sections", List.of(Integer.toString(count))));
  }

  static Condition level(boolean polite) {
    return of(
        polite ? "모든 문장을 ‘-요’나 ‘-니다’로 끝나는 존댓말로 쓸 것." : "모든 문장을 존댓말이 아닌 말투로 쓸 것.",
        "Korean:honorifics",
        Map.of("direction_to", List.of(polite ? "honorific" : "non-honorific")));
  }

  static Condition differentStarts() {
    return of("문장마다 첫 어절을 서로 다르게 할 것.", "Korean:different_sentence_starts", Map.of());
  }

  /// The names of all jamo of consonants end in a consonant: 미음을, 히읗을.
  static Condition withoutJamo(List<String> jamo) {
    return of(
        "첫소리에도 받침에도 " + quoted(jamo) + "을 쓰지 말 것." + DOUBLE,
        "Korean:forbidden_jamo",
        Map.of("jamo", jamo));
  }

  static Condition jamo(String jamo, int count) {
    return of(
        "첫소리와 받침에 ‘" + jamo + "’ 자를 모두 " + count + "번 이상 쓸 것." + DOUBLE,
        "keywords:letter_frequency",
        Map.of(
            "letter",
            List.of(jamo),
            "let_relation",
            List.of("이상"),
            "let_frequency",
            List.of(Integer.toString(count))));
  }

  static Condition acrostic(String word) {
    return of(
        "‘" + word + "’의 글자를 차례로 첫 글자로 삼아 한 글자에 한 줄씩 쓸 것.",
        "Korean:acrostic_poem",
        Map.of("target_word", List.of(word)));
  }
}
