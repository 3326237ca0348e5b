package kr.gwageo.generation.task;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;

/// Reads the conditions in the question's words, writes a text that meets them, and asks the scorer
/// whether it finds all of them kept.
public final class InstructionsCheck implements AnswerCheck {
  private static final Pattern CONDITION = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern QUOTED = Pattern.compile("‘([^’]+)’");

  private record Rule(Pattern words, String type, BiConsumer<Draft, MatchResult> write) {
    static Rule of(String words, String type, BiConsumer<Draft, MatchResult> write) {
      return new Rule(Pattern.compile(words), type, write);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "문장을 정확히 (\\d+)개 .*",
              "length_constraints:number_sentences",
              (draft, m) -> draft.sentences = number(m)),
          Rule.of(
              "띄어쓰기로 .* (\\d+)개 이상.*",
              "length_constraints:number_words",
              (draft, m) -> draft.leastEojeols = number(m)),
          Rule.of("띄어쓰기로 .* (\\d+)개 이하.*", "length_constraints:number_words", (_, _) -> {}),
          Rule.of(
              "빈칸을 .* (\\d+)자 이상.*",
              "Korean:number_characters",
              (draft, m) -> draft.leastCharacters = number(m)),
          Rule.of("빈칸을 .* (\\d+)자 이하.*", "Korean:number_characters", (_, _) -> {}),
          Rule.of(
              "문장 부호를 .* (\\d+)자 이상.*",
              "Korean:number_syllables",
              (draft, m) -> draft.leastSyllables = number(m)),
          Rule.of("문장 부호를 .* (\\d+)자 이하.*", "Korean:number_syllables", (_, _) -> {}),
          Rule.of(
              "‘([^’]+)’이?라는 말을 (\\d+)번 이상.*",
              "keywords:frequency",
              (draft, m) -> {
                for (int i = 0; i < Integer.parseInt(m.group(2)); i++) {
                  draft.words.add(m.group(1));
                }
              }),
          Rule.of(
              "(‘.+’)[을를] 빠짐없이 .*",
              "keywords:existence",
              (draft, m) ->
                  QUOTED.matcher(m.group(1)).results().forEach(w -> draft.words.add(w.group(1)))),
          Rule.of("‘.+’[은는] 쓰지 말 것.", "keywords:forbidden_words", (_, _) -> {}),
          Rule.of("쉼표를 .*", "punctuation:no_comma", (_, _) -> {}),
          Rule.of(
              "글의 맨 끝을 ‘(.+)’ .*", "startend:end_checker", (draft, m) -> draft.ending = m.group(1)),
          Rule.of("<<제목>>.*", "detectable_format:title", (draft, _) -> draft.title = true),
          Rule.of(
              "‘- ’로 .* (\\d+)개 .*",
              "detectable_format:number_bullet_lists",
              (draft, m) -> draft.bullets = number(m)),
          Rule.of(
              "\\*강조\\*.* (\\d+)군데 .*",
              "detectable_format:number_highlighted_sections",
              (draft, m) -> draft.highlights = number(m)),
          Rule.of(
              "\\[이름].* (\\d+)군데 .*",
              "detectable_content:number_placeholders",
              (draft, m) -> draft.placeholders = number(m)),
          Rule.of(
              "끝에 ‘추신:’.*", "detectable_content:postscript", (draft, _) -> draft.postscript = true),
          Rule.of(
              "글을 (\\d+)부분.*",
              "detectable_format:multiple_sections",
              (draft, m) -> draft.sections = number(m)),
          Rule.of(".*끝나는 존댓말로.*", "Korean:honorifics", (draft, _) -> draft.polite = true),
          Rule.of(".*존댓말이 아닌.*", "Korean:honorifics", (draft, _) -> draft.polite = false),
          Rule.of("문장마다 .*", "Korean:different_sentence_starts", (_, _) -> {}),
          Rule.of("첫소리에도 .*", "Korean:forbidden_jamo", (draft, _) -> draft.plain = true),
          Rule.of("첫소리와 받침에 .*", "keywords:letter_frequency", (draft, m) -> letters(draft, m)),
          Rule.of(
              "‘(.+)’의 글자를 .*", "Korean:acrostic_poem", (draft, m) -> draft.acrostic = m.group(1)));

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }

  /// Six syllables hold a letter twice, so that six for each time are more than enough.
  private static void letters(Draft draft, MatchResult found) {
    Matcher times = Pattern.compile("(\\d+)번").matcher(found.group());
    if (times.find()) {
      draft.leastSyllables = Math.max(draft.leastSyllables, 4 * Integer.parseInt(times.group(1)));
    }
  }

  @Override
  public String answer(Item item) {
    Draft draft = new Draft();
    List<String> types =
        Arrays.stream(item.question().split("\n"))
            .map(CONDITION::matcher)
            .filter(Matcher::matches)
            .map(condition -> read(condition.group(1), draft))
            .toList();
    String text = draft.text();
    Reading reading = Rubric.scorer(new ScorerSpec("instructions", Map.of())).read(item, text);
    if (!(reading instanceof Reading.Answer answer && answer.value() == 1)) {
      throw new IllegalStateException(text + "\nis read as " + reading);
    }
    return types.stream().collect(Collectors.joining(", "));
  }

  private static String read(String words, Draft draft) {
    for (Rule rule : RULES) {
      Matcher found = rule.words().matcher(words);
      if (found.matches()) {
        rule.write().accept(draft, found.toMatchResult());
        return rule.type();
      }
    }
    throw new IllegalStateException("a condition nobody knows: " + words);
  }
}
