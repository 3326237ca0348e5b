package kr.gwageo.endpoint;

import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// A reply as it grows, in one piece or in many.
final class Draft {

  /// How the endpoint says that the reply ended.
  enum Ending {
    /// The model was done.
    FINISHED,
    /// A token limit cut it off.
    LIMIT,
    /// A filter stepped in.
    FILTER
  }

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder reasoning = new StringBuilder();
  private final StringBuilder refusal = new StringBuilder();
  private String finishReason = "";
  private String model = "";
  private Usage usage = Usage.UNREPORTED;

  void say(String piece) {
    text.append(piece);
  }

  void think(String piece) {
    reasoning.append(piece);
  }

  void refuse(String piece) {
    refusal.append(piece);
  }

  void finish(String reason) {
    finishReason = reason;
  }

  void servedBy(String name) {
    model = name;
  }

  void used(Usage reported) {
    usage = reported;
  }

  /// As the endpoint wrote it, empty as long as it wrote none.
  String finishReason() {
    return finishReason;
  }

  /// Whether anything was said, thought or refused.
  boolean begun() {
    return !text.isEmpty() || !reasoning.isEmpty() || !refusal.isEmpty();
  }

  /// Characters received.
  int length() {
    return text.length() + reasoning.length() + refusal.length();
  }

  /// The outcome of a reply that ended in this way. Thoughts without end are a truncated reply,
  /// never an answer; the words of a refusal stand as the text where there is no other.
  Outcome outcome(Ending ending) {
    Thoughts thoughts = Thoughts.split(text.toString());
    String gap = reasoning.isEmpty() || thoughts.reasoning().isEmpty() ? "" : "\n";
    String answer = thoughts.text().isEmpty() ? refusal.toString() : thoughts.text();
    Reply reply =
        new Reply(answer, reasoning + gap + thoughts.reasoning(), finishReason, model, usage);
    if (ending == Ending.FILTER || !refusal.isEmpty()) {
      return new Outcome.Refused(reply);
    }
    if (ending == Ending.LIMIT || thoughts.unfinished()) {
      return new Outcome.Truncated(reply);
    }
    return new Outcome.Completed(reply);
  }
}
