package kr.gwageo.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.gwageo.conformance.RecordedChoices.Recorded;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;

/// A recorded reply as the scorer of choices reads it, of options that say nothing: no text of
/// theirs stands in any reply, so that labels alone can be read.
record ReadChoice(RecordedChoices file, Recorded reply, Reading reading) {
  private static final Scorer CHOICE = Rubric.scorer(new ScorerSpec("choice", Map.of()));
  private static final String NO_QUESTION = "?";
  private static final String NEGATIVE_QUESTION = "다음 중 옳지 않은 것은?";
  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five");

  /// What a model writes before the letter that it gives as its answer.
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?:ANSWER|Answer|정답)[^\\p{L}]*(?:은 |\\(Answer\\): )?([A-E])(?![A-Za-z])");

  private static final Pattern LETTERS = Pattern.compile("[A-E](?:, [A-E])+");

  /// Why we do not read the letter that the original harness read.
  enum Disagreement {
    LATER_LETTER("the reply gives another letter in the end; the original harness took the first"),
    SEVERAL_LETTERS("the reply is two letters; the original harness took the first"),
    NO_LETTER(
        "the reply gives no letter and breaks off before its answer; the original harness took a"
            + " letter out of a word or a name"),
    TEXT_UNSEEN(
        "a text stands behind the letter, and without the option's own one cannot tell (`A: 2` may"
            + " be answer 2, `D: M/B` names two letters); the original harness took the letter, and"
            + " so do we once the option has that text"),
    QUESTION_UNSEEN(
        "the reply says that its option is not right; the original harness took the letter, and so"
            + " do we once the question asks what is not right");

    private final String why;

    Disagreement(String why) {
      this.why = why;
    }

    String why() {
      return why;
    }
  }

  static ReadChoice of(RecordedChoices file, Recorded reply) {
    Item item = item(NO_QUESTION, file.options(), Optional.empty(), "");
    return new ReadChoice(file, reply, CHOICE.read(item, reply.response()));
  }

  /// The letter that we read; empty if there is none, or several.
  String letter() {
    return letter(reading);
  }

  boolean agrees() {
    return letter().equals(reply.pred());
  }

  boolean right() {
    return letter().equals(reply.key());
  }

  /// Why we read something else; empty if no reason holds.
  Optional<Disagreement> reason() {
    List<String> announced =
        ANNOUNCED.matcher(reply.response()).results().map(found -> found.group(1)).toList();
    if (!letter().isEmpty()) {
      boolean later = !announced.isEmpty() && announced.getLast().equals(letter());
      return later ? Optional.of(Disagreement.LATER_LETTER) : Optional.empty();
    }
    if (LETTERS.matcher(reply.response()).matches()) {
      return Optional.of(Disagreement.SEVERAL_LETTERS);
    }
    if (readWith(NO_QUESTION, textBehindLetter()).equals(reply.pred())) {
      return Optional.of(Disagreement.TEXT_UNSEEN);
    }
    if (readWith(NEGATIVE_QUESTION, Optional.empty()).equals(reply.pred())) {
      return Optional.of(Disagreement.QUESTION_UNSEEN);
    }
    return announced.isEmpty() ? Optional.of(Disagreement.NO_LETTER) : Optional.empty();
  }

  /// What stands behind the letter that the original harness read.
  private Optional<String> textBehindLetter() {
    return Pattern.compile("(?<![A-Za-z])" + reply.pred() + "[:.)]? ([^\\n]+?)(?:입니다)?\\.?$")
        .matcher(reply.response())
        .results()
        .findFirst()
        .map(found -> found.group(1));
  }

  private String readWith(String question, Optional<String> text) {
    Item item = item(question, file.options(), text, reply.pred());
    return letter(CHOICE.read(item, reply.response()));
  }

  private static String letter(Reading reading) {
    return reading instanceof Reading.Answer answer
        ? letter(Integer.parseInt(answer.answer()))
        : "";
  }

  private static String letter(int number) {
    return Character.toString('A' + number - 1);
  }

  /// @param text of the option of this letter, where it is known
  private static Item item(String question, int options, Optional<String> text, String letter) {
    List<String> choices =
        IntStream.rangeClosed(1, options)
            .mapToObj(number ->
                text.filter(_ -> letter(number).equals(letter))
                    .orElse("(dummy text %s)".formatted(NUMBERS.get(number - 1))))
            .toList();
    return new Item(
        "choices", "item", question, choices, new Target.Choice(0), "", "item", List.of(), "");
  }
}
