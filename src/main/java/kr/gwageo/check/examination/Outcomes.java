package kr.gwageo.check.examination;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;

/// What examinations read off the outcomes of attempts.
final class Outcomes {
  private Outcomes() {}

  static boolean failedAs(Attempt attempt, FailureKind kind) {
    return attempt.outcome() instanceof Outcome.Failed failed && failed.kind() == kind;
  }

  /// Whether the server refused what the request says, rather than to serve it.
  static boolean rejected(Attempt attempt) {
    return failedAs(attempt, FailureKind.REJECTED_PARAMETER)
        || failedAs(attempt, FailureKind.SERVER_ERROR);
  }

  /// A sight with the kind and the words of a failure.
  static Remark remark(Sight sight, Outcome.Failed failed) {
    return Remark.of(sight, name(failed.kind()), failed.detail());
  }

  /// That no reply came, or only one that was refused.
  static List<Remark> noReply(Attempt attempt) {
    return switch (attempt.outcome()) {
      case Outcome.Failed failed -> List.of(remark(Sight.NO_REPLY, failed));
      case Outcome.Refused(Reply reply) ->
          List.of(Remark.of(Sight.NO_REPLY, "refused", reply.text()));
      case Outcome.Truncated(Reply reply) ->
          List.of(Remark.of(Sight.NO_REPLY, "truncated", reply.finishReason()));
      case Outcome.Completed(Reply reply) ->
          List.of(Remark.of(Sight.NO_REPLY, "empty", reply.text()));
    };
  }

  static String name(FailureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Seconds, and milliseconds where they tell something.
  static String seconds(Duration time) {
    String format = time.toSeconds() < 1 ? "%.3f" : "%.1f";
    return String.format(Locale.ROOT, format, time.toMillis() / 1000.0);
  }
}
