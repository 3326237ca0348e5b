package kr.gwageo.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.scoring.call.CallCheck;
import kr.gwageo.scoring.call.CallReader;
import kr.gwageo.scoring.call.Called;
import kr.gwageo.scoring.reply.PlainText;

/// Calls of functions, which have to be those that are right, no more and no fewer; where none is
/// wanted, words. Scores 1 if so, else 0. Calls beside the text count; where there are none, those
/// in the text, see [CallReader].
///
/// With the option `order: given` several calls have to come in the order of those that are right;
/// by default, `any`, they need not. With `types: lenient` a number may be written as a text; by
/// default, `strict`, it may not.
final class CallAnswer implements Scorer {
  static final String ORDER = "order";
  static final String TYPES = "types";

  private static final int LONGEST_ANSWER = 400;

  private final boolean inOrder;
  private final boolean lenient;

  CallAnswer(ScorerSpec spec) {
    inOrder = second(spec, ORDER, "any", "given");
    lenient = second(spec, TYPES, "strict", "lenient");
  }

  private static boolean second(ScorerSpec spec, String option, String usual, String other) {
    List<String> given = spec.option(option);
    if (given.isEmpty() || given.equals(List.of(usual))) {
      return false;
    }
    if (given.equals(List.of(other))) {
      return true;
    }
    throw new IllegalArgumentException(
        "%s is %s or %s, not %s".formatted(option, usual, other, String.join(", ", given)));
  }

  @Override
  public Reading read(Item item, String reply) {
    return read(item, new Reply(reply, "", "", "", Usage.UNREPORTED));
  }

  @Override
  public Reading read(Item item, Reply reply) {
    if (!(item.target() instanceof Target.Calls target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no calls as its target");
    }
    if (!reply.toolCalls().isEmpty()) {
      List<Called> calls = reply.toolCalls().stream().map(Called::of).toList();
      String shown = shown(calls);
      return answer(item, target, calls, "tool call", shown);
    }
    PlainText text = PlainText.verbatim(reply.text());
    Set<String> offered = item.tools().stream().map(Tool::name).collect(Collectors.toSet());
    Optional<CallReader.Found> found = CallReader.read(text, offered);
    if (found.isPresent()) {
      CallReader.Found calls = found.get();
      String place = text.quote(calls.start(), calls.end());
      return answer(item, target, calls.calls(), calls.rule(), place);
    }
    if (text.toString().isBlank()) {
      return new Reading.NoAnswer("the reply neither calls nor says anything");
    }
    boolean right = target.calls().isEmpty();
    return new Reading.Answer(
        right ? 1 : 0,
        "no call",
        "words",
        (right ? "words, and no call is wanted: " : "words where a call is wanted: ")
            + text.quote(0, text.length()));
  }

  private Reading answer(
      Item item, Target.Calls target, List<Called> calls, String rule, String place) {
    Optional<String> fault =
        new CallCheck(item.tools(), inOrder, lenient).fault(target.calls(), calls);
    return new Reading.Answer(
        fault.isEmpty() ? 1 : 0,
        shown(calls),
        rule,
        rule + ", " + sound(fault.orElse("as it is right")) + ": " + place);
  }

  private static String shown(List<Called> calls) {
    StringBuilder shown = new StringBuilder();
    for (Called call : calls) {
      if (shown.length() > LONGEST_ANSWER) {
        break;
      }
      shown.append(shown.isEmpty() ? "" : "; ").append(call.shown());
    }
    boolean cut = shown.length() > LONGEST_ANSWER;
    return sound(cut ? shown.substring(0, LONGEST_ANSWER) + "…" : shown.toString());
  }

  /// Half a character, as hostile replies and cuts leave it, cannot be written to a file.
  private static String sound(String text) {
    StringBuilder sound = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }
}
