package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.item.Target;

/// Finds the choice that an answer field names.
final class Choices {
  private static final List<String> LABELS =
      List.of("ABCDEFGHIJ", "①②③④⑤⑥⑦⑧⑨⑩", "abcdefghij", "가나다라마바사아자차");

  private Choices() {}

  /// The answer names the choice with that text, else the choice with that label (A, ①, 1). A
  /// number that is the text of one choice and the place of another names none. An object says
  /// which is meant: `{place: 2}` or `{label: B}`.
  static Optional<Target> target(JsonNode answer, List<String> choices) {
    int index =
        answer.path("place").isIntegralNumber()
            ? place(answer.get("place").asInt(), choices.size())
            : answer.has("label")
                ? labelled(answer.get("label").asText(), choices.size())
                : named(answer, choices);
    return index < 0 ? Optional.empty() : Optional.of(new Target.Choice(index));
  }

  private static int named(JsonNode answer, List<String> choices) {
    String text = answer.asText();
    int exact = choices.indexOf(text);
    int labelled = labelled(text, choices.size());
    if (answer.isNumber() && exact >= 0 && labelled >= 0 && exact != labelled) {
      return -1;
    }
    if (exact != choices.lastIndexOf(text)) {
      return -1;
    }
    return exact >= 0 ? exact : labelled;
  }

  private static int labelled(String text, int size) {
    int index = -1;
    for (String labels : LABELS) {
      if (text.length() == 1) {
        index = Math.max(index, labels.indexOf(text));
      }
    }
    if (text.matches("[1-9]|10")) {
      index = Integer.parseInt(text) - 1;
    }
    return index < size ? index : -1;
  }

  private static int place(int place, int size) {
    return place >= 1 && place <= size ? place - 1 : -1;
  }
}
