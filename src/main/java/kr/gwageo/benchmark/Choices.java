package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Target;

/// Finds the choice that an answer field names.
final class Choices {
  private static final List<String> LABELS = List.of("ABCDEFGHIJ", "①②③④⑤⑥⑦⑧⑨⑩", "abcdefghij");

  private Choices() {}

  /// The answer names the choice with that text, else the choice with that label (A, ①, 1). A
  /// number that is the text of one choice and the place of another names none.
  static Optional<Target> target(JsonNode answer, List<String> choices) {
    String text = answer.asText();
    int exact = choices.indexOf(text);
    int labelled = labelled(text, choices.size());
    if (answer.isNumber() && exact >= 0 && labelled >= 0 && exact != labelled) {
      return Optional.empty();
    }
    int index = exact >= 0 ? exact : labelled;
    return index < 0 ? Optional.empty() : Optional.of(new Target.Choice(index));
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
}
