package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;

/// One message of a conversation.
///
/// @param speaker who says it
/// @param text what is said; of a tool, what its function returned
/// @param toolCalls the functions that an assistant wants called. The messages of the tools that
///   follow are their results, in the same order
public record Message(Speaker speaker, String text, List<ToolCall> toolCalls) {
  public Message {
    toolCalls = List.copyOf(toolCalls);
  }

  /// A message in words alone.
  public Message(Speaker speaker, String text) {
    this(speaker, text, List.of());
  }

  /// Who says it.
  public enum Speaker {
    SYSTEM,
    USER,
    ASSISTANT,
    TOOL
  }

  /// Everything it holds, for digests.
  public List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(speaker.name(), text));
    toolCalls.forEach(call -> parts.addAll(List.of("call", call.name(), call.arguments())));
    return parts;
  }

  /// A message of the examiner.
  public static Message user(String text) {
    return new Message(Speaker.USER, text);
  }
}
