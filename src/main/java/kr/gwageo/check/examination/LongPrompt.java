package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;

/// Is a long prompt read from its beginning, and one that is too long refused with a clean error?
final class LongPrompt implements Examination {
  private static final int NEEDED = 8_000;
  private static final int LONG = 32_000;
  private static final int TOO_LONG = 1_000_000;

  /// Between what a vocabulary may make of four times the text and half of the prompt left out.
  private static final double LEAST_GROWTH = 2.5;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    Attempt needed = ask(subject, NEEDED);
    if (needed.outcome() instanceof Outcome.Failed failed) {
      remarks.add(Remark.of(Sight.SHORT_OF_NEED, NEEDED, failed.detail()));
      return remarks;
    }
    if (!found(needed)) {
      remarks.add(Remark.of(Sight.LONG_MISSED, NEEDED));
    }
    Attempt longer = ask(subject, LONG);
    if (longer.outcome() instanceof Outcome.Failed failed) {
      remarks.add(
          clean(failed.kind())
              ? Remark.of(Sight.LONG_REFUSED, LONG, failed.detail())
              : Outcomes.remark(Sight.LONG_UNCLEAN, failed));
      return remarks;
    }
    if (tokens(longer).orElse(Long.MAX_VALUE) < LEAST_GROWTH * tokens(needed).orElse(0)) {
      remarks.add(
          Remark.of(
              Sight.LONG_CUT_SILENTLY,
              LONG,
              tokens(longer).orElse(0),
              NEEDED,
              tokens(needed).orElse(0)));
      return remarks;
    }
    remarks.add(Remark.of(found(longer) ? Sight.LONG_READ : Sight.LONG_MISSED, LONG));
    remarks.add(tooLong(subject));
    return remarks;
  }

  private static Attempt ask(Subject subject, int characters) throws InterruptedException {
    return subject.ask(
        Subject.prompt(Questions.longText(characters), Settings.greedy(subject.room(40))));
  }

  private static boolean found(Attempt attempt) {
    return attempt
        .outcome()
        .said()
        .filter(reply -> reply.text().contains(Questions.needle()))
        .isPresent();
  }

  private static OptionalLong tokens(Attempt attempt) {
    return attempt
        .outcome()
        .said()
        .map(reply -> reply.usage().promptTokens())
        .orElse(OptionalLong.empty());
  }

  private static boolean clean(FailureKind kind) {
    return kind == FailureKind.PROMPT_TOO_LONG || kind == FailureKind.REJECTED_PARAMETER;
  }

  private static Remark tooLong(Subject subject) throws InterruptedException {
    Attempt attempt =
        subject.ask(Subject.prompt(Questions.rareSyllables(TOO_LONG), Settings.greedy(16)));
    return switch (attempt.outcome()) {
      case Outcome.Failed failed when clean(failed.kind()) ->
          Remark.of(Sight.TOO_LONG_REFUSED, TOO_LONG, failed.detail());
      case Outcome.Failed failed -> Outcomes.remark(Sight.TOO_LONG_UNCLEAN, failed);
      case Outcome.Refused(Reply reply) ->
          Remark.of(Sight.TOO_LONG_REFUSED, TOO_LONG, reply.text());
      case Outcome.Completed _, Outcome.Truncated _ -> accepted(tokens(attempt).orElse(0));
    };
  }

  /// Fewer tokens than half the syllables: not all of them were read.
  private static Remark accepted(long tokens) {
    return tokens * 2 < TOO_LONG
        ? Remark.of(Sight.LONG_CUT_SILENTLY, TOO_LONG, tokens, TOO_LONG, TOO_LONG)
        : Remark.of(Sight.LONG_READ, TOO_LONG);
  }
}
