package kr.gwageo.grading;

import java.util.List;
import java.util.Locale;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// How a recorded answer ended, so that it is graded as a round would grade it.
final class Ending {
  private static final String THOUGHT = "<think>";
  private static final String END_OF_THOUGHT = "</think>";

  private Ending() {}

  /// What became of the request that the answer is a record of. Finish reasons are those of chat
  /// completions, and the words of other protocols for a limit and a filter.
  static Outcome of(Recorded answer) {
    Reply reply =
        new Reply(
            answer.text(),
            answer.reasoning(),
            answer.finishReason(),
            "",
            "",
            Usage.UNREPORTED,
            answer.toolCalls(),
            List.of());
    return switch (answer.finishReason().toLowerCase(Locale.ROOT)) {
      case "length",
          "max_tokens",
          "model_length",
          "max_output_tokens",
          "model_context_window_exceeded" ->
          new Outcome.Truncated(reply);
      case "content_filter", "refusal", "safety" -> new Outcome.Refused(reply);
      case "error", "abort" ->
          new Outcome.Failed(
              FailureKind.SERVER_ERROR, "finish_reason \"" + answer.finishReason() + "\"");
      default ->
          neverCameToItsAnswer(answer)
              ? new Outcome.Truncated(reply)
              : new Outcome.Completed(reply);
    };
  }

  private static boolean neverCameToItsAnswer(Recorded answer) {
    return answer.text().lastIndexOf(THOUGHT) > answer.text().lastIndexOf(END_OF_THOUGHT);
  }
}
