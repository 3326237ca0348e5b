package kr.gwageo.rehearsal;

import java.time.Duration;
import java.util.List;
import kr.gwageo.domain.ToolCall;

/// What a practice model answers to a prompt.
///
/// @param text as the model writes it
/// @param reasoning in a field of its own, empty where it has none
/// @param toolCalls functions that it wants called
/// @param finishReason as chat completions name it
/// @param latency until it answers
/// @param busyFirst whether the first request is turned away with status 429
record Answer(
    String text,
    String reasoning,
    List<ToolCall> toolCalls,
    String finishReason,
    Duration latency,
    boolean busyFirst) {
  Answer {
    toolCalls = List.copyOf(toolCalls);
  }

  /// An answer in words alone.
  Answer(String text, String reasoning, String finishReason, Duration latency, boolean busyFirst) {
    this(text, reasoning, List.of(), finishReason, latency, busyFirst);
  }
}
