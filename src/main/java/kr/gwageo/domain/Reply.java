package kr.gwageo.domain;

import java.util.List;

/// What an endpoint said.
///
/// @param text the answer, reasoning taken out
/// @param reasoning what the model thought aloud, empty where it did not
/// @param finishReason as the endpoint wrote it, empty where it wrote none
/// @param model the name under which the server says it served, empty where it says none
/// @param fingerprint of the server's configuration, empty where it gives none
/// @param usage tokens as reported
/// @param toolCalls functions that the model wants to be called, where it was given any
/// @param logprobs of the answer's tokens, where they were asked for
public record Reply(
    String text,
    String reasoning,
    String finishReason,
    String model,
    String fingerprint,
    Usage usage,
    List<ToolCall> toolCalls,
    List<TokenLogprob> logprobs) {
  public Reply {
    toolCalls = List.copyOf(toolCalls);
    logprobs = List.copyOf(logprobs);
  }

  /// A reply in words alone.
  public Reply(String text, String reasoning, String finishReason, String model, Usage usage) {
    this(text, reasoning, finishReason, model, "", usage, List.of(), List.of());
  }
}
