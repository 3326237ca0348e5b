package kr.gwageo.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;

/// What a practice model does where it may call functions: it calls, or it says something.
///
/// @param text empty where it calls
/// @param calls none where it says something
record Calling(String text, List<ToolCall> calls) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> WORDS =
      List.of(
          "요청하신 내용을 처리하려면 정보가 더 필요합니다. 자세히 알려 주시겠습니까?",
          "지금 쓸 수 있는 기능으로는 도와드리기 어렵습니다. 다른 방법을 안내해 드릴까요?",
          "네, 말씀하신 내용을 확인했습니다. 더 궁금한 점이 있으면 말씀해 주십시오.");

  /// No argument has this value.
  private static final String UNKNOWN = "알 수 없는 값";

  Calling {
    calls = List.copyOf(calls);
  }

  private static Calling words(Chance chance) {
    return new Calling(chance.oneOf(WORDS, "words"), List.of());
  }

  /// The calls that are right, or words where none is.
  static Calling right(Target.Calls target, Chance chance) {
    return target.calls().isEmpty()
        ? words(chance)
        : new Calling("", target.calls().stream().map(Calling::call).toList());
  }

  private static ToolCall call(ExpectedCall expected) {
    return new ToolCall(expected.name(), expected.arguments());
  }

  /// A call where none is wanted; else another function, a changed argument, or words.
  static Calling wrong(Item item, Target.Calls target, Chance chance) {
    if (target.calls().isEmpty()) {
      List<ToolCall> calls =
          item.tools().stream().map(tool -> new ToolCall(tool.name(), "{}")).toList();
      ToolCall any = calls.isEmpty() ? new ToolCall("search", "{}") : chance.oneOf(calls, "wrong");
      return new Calling("", List.of(any));
    }
    ExpectedCall first = target.calls().getFirst();
    List<ToolCall> others = new ArrayList<>();
    for (Tool tool : item.tools()) {
      if (!tool.name().equals(first.name())) {
        others.add(new ToolCall(tool.name(), first.arguments()));
      }
    }
    for (String argument : names(first.arguments())) {
      others.add(new ToolCall(first.name(), changed(first.arguments(), argument)));
    }
    if (others.isEmpty()) {
      return words(chance);
    }
    List<ToolCall> calls = new ArrayList<>(right(target, chance).calls());
    calls.set(0, chance.oneOf(others, "wrong"));
    return new Calling("", calls);
  }

  private static List<String> names(String arguments) {
    List<String> names = new ArrayList<>();
    parsed(arguments).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String changed(String arguments, String name) {
    JsonNode changed = parsed(arguments);
    if (changed instanceof ObjectNode object) {
      object.put(name, UNKNOWN);
    }
    return changed.toString();
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("arguments that are no JSON: " + json, e);
    }
  }

  /// What a token limit leaves of it: half of the words, or half of the first call.
  Calling half() {
    if (calls.isEmpty()) {
      return new Calling(half(text), List.of());
    }
    ToolCall first = calls.getFirst();
    return new Calling("", List.of(new ToolCall(first.name(), half(first.arguments()))));
  }

  private static String half(String text) {
    int characters = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, characters / 2));
  }

  /// As chat completions name the end of it.
  String finishReason() {
    return calls.isEmpty() ? "stop" : "tool_calls";
  }
}
