package kr.gwageo.check.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import kr.gwageo.check.result.CheckReport.Expense;
import kr.gwageo.check.result.CheckReport.Served;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.endpoint.Raw;

/// What was sent, what it took, and who answered.
final class Ledger {
  /// What protocols call them.
  private static final List<String> PROMPT_TOKENS =
      List.of(
          "prompt_tokens", "input_tokens", "promptTokens", "promptTokenCount", "prompt_eval_count");

  private static final List<String> COMPLETION_TOKENS =
      List.of(
          "completion_tokens",
          "output_tokens",
          "completionTokens",
          "candidatesTokenCount",
          "eval_count");

  private final LongAdder requests = new LongAdder();
  private final LongAdder waits = new LongAdder();
  private final LongAdder promptTokens = new LongAdder();
  private final LongAdder completionTokens = new LongAdder();
  private final LongAdder uncounted = new LongAdder();
  private final AtomicInteger silences = new AtomicInteger();
  private final SortedSet<String> models = new ConcurrentSkipListSet<>();
  private final SortedSet<String> fingerprints = new ConcurrentSkipListSet<>();

  void waited() {
    waits.increment();
  }

  /// Time-outs in a row, up to now.
  int silences() {
    return silences.get();
  }

  void enter(Outcome outcome) {
    requests.increment();
    heard(Optional.of(outcome).filter(Outcome.Failed.class::isInstance));
    outcome.said().ifPresent(this::enter);
  }

  private void enter(Reply reply) {
    Usage usage = reply.usage();
    if (usage.promptTokens().isEmpty() && usage.completionTokens().isEmpty()) {
      uncounted.increment();
    }
    promptTokens.add(usage.promptTokens().orElse(0));
    completionTokens.add(usage.completionTokens().orElse(0));
    note(models, reply.model());
    note(fingerprints, reply.fingerprint());
  }

  private static void note(SortedSet<String> names, String name) {
    if (!name.isBlank()) {
      names.add(name);
    }
  }

  /// @param answer whether the body is that of an answer, which costs tokens
  void enter(Raw.Reply reply, boolean answer) {
    requests.increment();
    heard(reply.failure().map(failure -> failure));
    if (!answer || !reply.came(200)) {
      return;
    }
    List<JsonNode> values = Bodies.values(reply);
    OptionalLong prompt = Bodies.count(values, PROMPT_TOKENS);
    OptionalLong completion = Bodies.count(values, COMPLETION_TOKENS);
    if (prompt.isEmpty() && completion.isEmpty()) {
      uncounted.increment();
    }
    promptTokens.add(prompt.orElse(0));
    completionTokens.add(completion.orElse(0));
  }

  private void heard(Optional<? extends Outcome> failed) {
    boolean silence =
        failed
            .filter(outcome -> outcome instanceof Outcome.Failed failure && silent(failure.kind()))
            .isPresent();
    silences.updateAndGet(before -> silence ? before + 1 : 0);
  }

  /// Whether this is a time-out.
  static boolean silent(FailureKind kind) {
    return kind == FailureKind.TIMEOUT_FIRST_TOKEN
        || kind == FailureKind.TIMEOUT_BETWEEN_TOKENS
        || kind == FailureKind.TIMEOUT_TOTAL;
  }

  Expense expense() {
    return new Expense(
        requests.sum(), waits.sum(), promptTokens.sum(), completionTokens.sum(), uncounted.sum());
  }

  Served served() {
    return new Served(List.copyOf(models), List.copyOf(fingerprints));
  }
}
