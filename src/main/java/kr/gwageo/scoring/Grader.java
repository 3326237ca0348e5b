package kr.gwageo.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.scoring.language.Asked;
import kr.gwageo.scoring.language.Flags;
import org.jspecify.annotations.Nullable;

/// Gives every trial its score: what the scorer of its task reads in a complete reply, what the
/// policy says where there is no answer to read, and none where the wire failed.
public final class Grader {
  private static final String KOREAN = "ko";

  private final Map<String, Scorer> scorers;
  private final Set<String> korean;
  private final OutcomePolicy policy;
  private final Readers readers;

  /// By the item graded last: a plan puts each to all entries before the next one.
  private volatile @Nullable Asked asked;

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
        round.papers().stream()
            .filter(paper -> isKorean(paper.benchmark()))
            .map(paper -> paper.task().name())
            .collect(Collectors.toSet()),
        round.spec().outcomes(),
        readers);
  }

  /// A grader of a round's tasks, none of which judges read.
  public Grader(Round round) {
    this(round, Grader::unread);
  }

  /// A grader of tasks by name that flags no reply's language.
  ///
  /// @throws IllegalArgumentException if a scorer is not right, see [Rubric#mistake]
  public Grader(Map<String, ScorerSpec> tasks, OutcomePolicy policy) {
    this(tasks, Set.of(), policy);
  }

  /// A grader of tasks by name.
  ///
  /// @param korean the tasks whose answers are to be Korean, so that what is odd about their
  ///   language is flagged
  /// @throws IllegalArgumentException if a scorer is not right, see [Rubric#mistake]
  public Grader(Map<String, ScorerSpec> tasks, Set<String> korean, OutcomePolicy policy) {
    this(tasks, korean, policy, Grader::unread);
  }

  private Grader(
      Map<String, ScorerSpec> tasks, Set<String> korean, OutcomePolicy policy, Readers readers) {
    this.readers = readers;
    scorers = new HashMap<>();
    tasks.forEach((task, spec) -> scorers.put(task, Rubric.scorer(spec)));
    this.korean = Set.copyOf(korean);
    this.policy = policy;
  }

  /// Whether the answers to a benchmark are to be Korean.
  public static boolean isKorean(BenchmarkSpec benchmark) {
    String language = benchmark.language();
    return language.equals(KOREAN) || language.startsWith(KOREAN + "-");
  }

  /// The score of a trial.
  ///
  /// @param last exchange of the trial, empty if it was never asked
  public Score grade(Trial trial, Optional<Exchange> last) {
    return grade(trial, last, Optional.empty());
  }

  /// The score of a trial whose program was run.
  ///
  /// @param last exchange of the trial, empty if it was never asked
  /// @param run of the program in the reply, empty if there was none
  public Score grade(Trial trial, Optional<Exchange> last, Optional<SandboxRun> run) {
    return last.map(exchange -> grade(trial, exchange, run))
        .orElseGet(() -> new Score.Ungraded(trial.id(), Kind.FAILED, "it was never asked"));
  }

  private Score grade(Trial trial, Exchange exchange, Optional<SandboxRun> run) {
    boolean unfinished = !exchange.done() && exchange.outcome().said().isPresent();
    return unfinished
        ? new Score.Ungraded(trial.id(), Kind.FAILED, "the next turn was not asked yet")
        : grade(trial, exchange.outcome(), run);
  }

  /// The score of a trial with this outcome.
  public Score grade(Trial trial, Outcome outcome) {
    return grade(trial, outcome, Optional.empty());
  }

  /// The program that has to be run before a trial with this outcome can be scored, and whether to
  /// run it to its last test; empty where none has to.
  public Optional<ToRun> toRun(Trial trial, Outcome outcome) {
    return outcome instanceof Outcome.Completed completed
            && trial.item().target() instanceof Target.Tests tests
            && scorers.get(trial.item().task()) instanceof CodeAnswer code
        ? code.program(completed.reply().text()).map(text -> new ToRun(text, tests, code.counts()))
        : Optional.empty();
  }

  /// A program that has to be run.
  ///
  /// @param toTheEnd whether every test counts, so that none is left out
  public record ToRun(String program, Target.Tests tests, boolean toTheEnd) {}

  /// The score of a trial with this outcome.
  ///
  /// @param run of the program in the reply, empty if there was none
  public Score grade(Trial trial, Outcome outcome, Optional<SandboxRun> run) {
    return switch (outcome) {
      case Outcome.Completed completed ->
          flagged(trial, completed.reply(), read(trial, completed.reply(), run));
      case Outcome.Truncated truncated ->
          flagged(
              trial,
              truncated.reply(),
              unread(trial, Kind.TRUNCATED, ended(truncated.reply().finishReason())));
      case Outcome.Refused refused -> refused(trial, refused.reply());
      case Outcome.Failed failed when policy.isTooLong(failed) ->
          unread(trial, Kind.TRUNCATED, failed.detail());
      case Outcome.Failed failed ->
          new Score.Ungraded(trial.id(), Kind.FAILED, failed.kind() + ": " + failed.detail());
    };
  }

  private Score flagged(Trial trial, Reply reply, Score score) {
    return korean.contains(trial.item().task())
        ? score.flagged(Flags.of(asked(trial.item()), reply.text()))
        : score;
  }

  private Asked asked(Item item) {
    Asked known = asked;
    if (known == null || !known.item().equals(item)) {
      known = Asked.by(item);
      asked = known;
    }
    return known;
  }

  /// A refusal leaves nothing to read, unless it is what the item wants to know.
  private Score refused(Trial trial, Reply reply) {
    String ended = ended(reply.finishReason());
    return Optional.ofNullable(scorers.get(trial.item().task()))
        .flatMap(scorer -> scorer.declined(trial.item()))
        .map(answer -> graded(trial, Kind.REFUSED, answer))
        .map(graded -> (Score) graded)
        .orElseGet(() -> unread(trial, Kind.REFUSED, ended));
  }

  private static Score.Graded graded(Trial trial, Kind kind, Reading.Answer answer) {
    return new Score.Graded(
        trial.id(), kind, answer.value(), answer.answer(), answer.rule(), answer.explanation());
  }

  private Score read(Trial trial, Reply reply, Optional<SandboxRun> run) {
    Scorer scorer = scorers.get(trial.item().task());
    if (scorer == null) {
      return reply.text().isBlank()
          ? unread(trial, Kind.NO_ANSWER, "the reply says nothing")
          : readers.score(trial);
    }
    Reading reading = scorer.read(trial.shown(), reply, run);
    return switch (new AsShown(trial.order()).own(reading)) {
      case Reading.Answer answer -> graded(trial, Kind.ANSWERED, answer);
      case Reading.Unproven unproven ->
          new Score.Ungraded(trial.id(), Kind.FAILED, unproven.explanation());
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
