package kr.gwageo.generation.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.ExpectedCall;

/// Something that a user wants done: one call of a function, told in one sentence.
///
/// @param function that does it
/// @param parts of the sentence, in order
/// @param act the verb that ends it, as it stands before 주세요: `예약해`
record Errand(Function function, List<Part> parts, String act) {

  /// A part of the sentence that gives an argument, or none.
  ///
  /// @param argument its name, empty where the part gives none
  /// @param value of the argument
  /// @param said how the sentence says it
  /// @param unsaid what stands in the sentence where the argument is not given
  record Part(String argument, Object value, String said, String unsaid) {

    /// A part that gives no argument.
    static Part words(String words) {
      return new Part("", "", words, words);
    }

    /// A part without which the sentence is sound as well.
    static Part of(String argument, Object value, String said) {
      return new Part(argument, value, said, "");
    }
  }

  Errand {
    parts = List.copyOf(parts);
  }

  /// The sentence up to its verb, with it.
  String told() {
    return parts.stream()
            .map(Part::said)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" "))
        + " "
        + act;
  }

  /// The arguments that the sentence gives.
  Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Part part : parts) {
      if (!part.argument().isEmpty()) {
        arguments.put(part.argument(), part.value());
      }
    }
    return arguments;
  }

  ExpectedCall call() {
    return new ExpectedCall(function.name(), JsonText.of(arguments()), "");
  }

  /// The call for people, without the braces of JSON.
  String shown() {
    return arguments().entrySet().stream()
        .map(argument -> argument.getKey() + "=" + plain(argument.getValue()))
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }

  private static String plain(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(Errand::plain).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(field -> field.getKey() + "=" + plain(field.getValue()))
              .collect(Collectors.joining(", ", "(", ")"));
      default -> value.toString();
    };
  }

  /// Names of the arguments that the call needs and the sentence gives.
  List<String> needed() {
    return arguments().keySet().stream().filter(function::requires).toList();
  }

  /// The same with one argument not given.
  Errand without(String argument) {
    List<Part> fewer = new ArrayList<>();
    for (Part part : parts) {
      fewer.add(part.argument().equals(argument) ? Part.words(part.unsaid()) : part);
    }
    return new Errand(function, fewer, act);
  }
}
