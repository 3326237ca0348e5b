package kr.gwageo.answers;

import java.util.List;
import kr.gwageo.domain.ToolCall;

/// One answer of a file.
///
/// @param line on which it stands, from 1
/// @param item the id of the item that it answers
/// @param repeat from 1
/// @param turn of the conversation that it answers, from 1
/// @param text as the model wrote it, empty where it is `null`
/// @param reasoning that was recorded apart, empty where none was
/// @param toolCalls functions that the model wanted called
/// @param finishReason as it was recorded; where none was, that of a finished answer
public record Recorded(
    int line,
    String item,
    int repeat,
    int turn,
    String text,
    String reasoning,
    List<ToolCall> toolCalls,
    String finishReason) {
  public Recorded {
    toolCalls = List.copyOf(toolCalls);
  }
}
