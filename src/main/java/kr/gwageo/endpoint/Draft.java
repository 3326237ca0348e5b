package kr.gwageo.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TokenLogprob;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;

/// A reply as it grows, in one piece or in many.
final class Draft {
  /// No reply calls more functions; a server that counts further does not count calls.
  private static final int MOST_CALLS = 10_000;

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
  private String fingerprint = "";
  private final SortedMap<Integer, Call> calls = new TreeMap<>();
  private final SortedMap<Integer, String> ids = new TreeMap<>();
  private final List<TokenLogprob> logprobs = new ArrayList<>();
  private Usage usage = Usage.UNREPORTED;

  void say(String piece) {
    text.append(piece);
  }

  void think(String piece) {
    reasoning.append(piece);
  }

  /// Another thought begins, on a line of its own.
  void thinkAnew() {
    if (!reasoning.isEmpty()) {
      reasoning.append('\n');
    }
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

  void fingerprint(String configuration) {
    fingerprint = configuration;
  }

  /// A call to a function, or a further piece of it.
  ///
  /// @param place of the call among the reply's
  void call(int place, String name, String arguments) {
    Call call = calls.computeIfAbsent(place, unseen -> new Call());
    call.name.append(name);
    call.arguments.append(arguments);
  }

  /// A piece of a call from a server that may tell calls apart by place, by id, by both or by
  /// neither: a place whose call has another id, and a name without a place, begin a new one.
  void callPiece(OptionalLong place, String id, String name, String arguments) {
    int at = place(place, id, name.isEmpty());
    call(at, name, arguments);
    if (!id.isEmpty()) {
      ids.put(at, id);
    }
  }

  private int place(OptionalLong given, String id, boolean unnamed) {
    int next = calls.isEmpty() ? 0 : calls.lastKey() + 1;
    if (given.isPresent() && given.getAsLong() < MOST_CALLS) {
      int place = (int) given.getAsLong();
      if (id.isEmpty() || id.equals(ids.getOrDefault(place, id))) {
        return place;
      }
    }
    for (Map.Entry<Integer, String> known : ids.entrySet()) {
      if (known.getValue().equals(id)) {
        return known.getKey();
      }
    }
    return id.isEmpty() && unnamed ? Math.max(next - 1, 0) : next;
  }

  /// A call as it stands now, in place of the pieces that came of it.
  void callInFull(int place, String name, String arguments) {
    Call call = new Call();
    call.name.append(name);
    call.arguments.append(arguments);
    calls.put(place, call);
  }

  /// A call to a function in one piece, after those that are there.
  void wholeCall(String name, String arguments) {
    call(calls.size(), name, arguments);
  }

  private static final class Call {
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder arguments = new StringBuilder();
  }

  void token(String token, double logprob) {
    logprobs.add(new TokenLogprob(token, logprob));
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
    return !text.isEmpty() || !reasoning.isEmpty() || !refusal.isEmpty() || !calls.isEmpty();
  }

  /// The outcome of a stream that ended before the reply did.
  ///
  /// @param answering whether it had come to the reply at all
  /// @param missing what would have ended the reply
  Outcome.Failed unfinished(boolean answering, String missing) {
    return answering
        ? new Outcome.Failed(
            FailureKind.CUT_OFF_STREAM,
            "the stream ended after %d characters, without a %s"
                .formatted(text.length() + reasoning.length() + refusal.length(), missing))
        : new Outcome.Failed(FailureKind.EMPTY_BODY, "a stream without an answer");
  }

  /// The outcome of a reply that ended in this way. Thoughts without end are a truncated reply,
  /// never an answer; the words of a refusal stand as the text where there is no other.
  Outcome outcome(Ending ending) {
    Thoughts thoughts = Thoughts.split(text.toString());
    String gap = reasoning.isEmpty() || thoughts.reasoning().isEmpty() ? "" : "\n";
    String answer = thoughts.text().isEmpty() ? refusal.toString() : thoughts.text();
    Reply reply =
        new Reply(
            answer,
            reasoning + gap + thoughts.reasoning(),
            finishReason,
            model,
            fingerprint,
            usage,
            calls.values().stream()
                .map(call -> new ToolCall(call.name.toString(), call.arguments.toString()))
                .toList(),
            logprobs);
    if (ending == Ending.FILTER || !refusal.isEmpty()) {
      return new Outcome.Refused(reply);
    }
    if (ending == Ending.LIMIT || thoughts.unfinished()) {
      return new Outcome.Truncated(reply);
    }
    return new Outcome.Completed(reply);
  }
}
