package kr.gwageo.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.ScorerSpec;

/// Gives every trial its score: what the scorer of its task reads in a complete reply, what the
/// policy says where there is no answer to read, and none where the wire failed.
public final class Grader {
  private final Map<String, Scorer> scorers;
  private final OutcomePolicy policy;
  private final Readers readers;

  /// Those who read the answers of tasks that no scorer reads.
  public interface Readers {
    /// The score of a trial with a complete answer in words.
    Score score(Trial trial);
  }

  /// A grader of a round's tasks.
  ///
  /// @param readers of the answers that judges read
  public Grader(Round round, Readers readers) {
    this(
        round.papers().stream()
            .filter(paper -> paper.judging().isEmpty())
            .collect(
                Collectors.toMap(
                    paper -> paper.task().name(), paper -> paper.benchmark().scorer())),
        round.spec().outcomes(),
        readers);
  }

  /// A grader of a round's tasks, none of which judges read.
  public Grader(Round round) {
    this(round, Grader::unread);
  }

  /// A grader of tasks by name.
  ///
  /// @throws IllegalArgumentException if a scorer is not right, see [Rubric#mistake]
  public Grader(Map<String, ScorerSpec> tasks, OutcomePolicy policy) {
    this(tasks, policy, Grader::unread);
  }

  private Grader(Map<String, ScorerSpec> tasks, OutcomePolicy policy, Readers readers) {
    this.readers = readers;
    scorers = new HashMap<>();
    tasks.forEach((task, spec) -> scorers.put(task, Rubric.scorer(spec)));
    this.policy = policy;
  }

  /// The score of a trial.
  ///
  /// @param last exchange of the trial, empty if it was never asked
  public Score grade(Trial trial, Optional<Exchange> last) {
    return last.map(exchange -> grade(trial, exchange))
        .orElseGet(() -> new Score.Ungraded(trial.id(), Kind.FAILED, "it was never asked"));
  }

  private Score grade(Trial trial, Exchange exchange) {
    boolean unfinished = !exchange.done() && exchange.outcome().said().isPresent();
    return unfinished
        ? new Score.Ungraded(trial.id(), Kind.FAILED, "the next turn was not asked yet")
        : grade(trial, exchange.outcome());
  }

  /// The score of a trial with this outcome.
  public Score grade(Trial trial, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed completed -> read(trial, completed.reply());
      case Outcome.Truncated truncated ->
          unread(trial, Kind.TRUNCATED, ended(truncated.reply().finishReason()));
      case Outcome.Refused refused ->
          unread(trial, Kind.REFUSED, ended(refused.reply().finishReason()));
      case Outcome.Failed failed when policy.isTooLong(failed) ->
          unread(trial, Kind.TRUNCATED, failed.detail());
      case Outcome.Failed failed ->
          new Score.Ungraded(trial.id(), Kind.FAILED, failed.kind() + ": " + failed.detail());
    };
  }

  private Score read(Trial trial, Reply reply) {
    Scorer scorer = scorers.get(trial.item().task());
    if (scorer == null) {
      return reply.text().isBlank()
          ? unread(trial, Kind.NO_ANSWER, "the reply says nothing")
          : readers.score(trial);
    }
    return switch (new AsShown(trial.order()).own(scorer.read(trial.shown(), reply))) {
      case Reading.Answer answer ->
          new Score.Graded(
              trial.id(),
              Kind.ANSWERED,
              answer.value(),
              answer.answer(),
              answer.rule(),
              answer.explanation());
      case Reading.NoAnswer none -> unread(trial, Kind.NO_ANSWER, none.explanation());
      case Reading.Ambiguous several -> unread(trial, Kind.AMBIGUOUS, several.explanation());
    };
  }

  private static Score unread(Trial trial) {
    throw new IllegalArgumentException("trial " + trial.id() + " is of no task of the round");
  }

  private Score unread(Trial trial, Kind kind, String explanation) {
    return switch (policy.of(kind)) {
      case ZERO -> new Score.Graded(trial.id(), kind, 0, "", "the policy scores it 0", explanation);
      case EXCLUDED -> new Score.Ungraded(trial.id(), kind, explanation);
    };
  }

  private static String ended(String finishReason) {
    return finishReason.isEmpty()
        ? "the endpoint gave no reason why the reply ended"
        : "the reply ended with finish reason " + finishReason;
  }
}
