package kr.gwageo.runner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import kr.gwageo.archive.Ledger;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Price;

/// What an entry may still use up of its budget. Tokens that an endpoint does not report are taken
/// to be one for two characters.
final class Purse {
  private static final int CHARACTERS_PER_TOKEN = 2;
  private static final long LONGEST_SLEEP = 1000;

  private final Budget budget;
  private final Optional<Price> price;
  private long tokens;
  private BigDecimal money;
  private long requests;
  private long open;

  /// @param before what earlier runs used up; what a trial took then is expected of a request now
  Purse(EntrySpec entry, Ledger.Account before) {
    this.budget = entry.budget();
    this.price = entry.price();
    this.tokens = total(before.usage());
    this.money = price.map(cost -> cost.of(before.usage())).orElse(BigDecimal.ZERO);
    this.requests = before.done();
  }

  /// Opens another request, if it can be paid when it and those that are open take as much as those
  /// before.
  synchronized boolean open() {
    boolean affords = affords();
    open += affords ? 1 : 0;
    return affords;
  }

  /// Opens another request as soon as it can be paid: where those that are open may take too much,
  /// it waits for what they do take.
  ///
  /// @param over whether nobody shall wait any longer
  /// @return whether it is open; not if it cannot be paid although none is
  synchronized boolean open(BooleanSupplier over) throws InterruptedException {
    while (!open()) {
      if (open == 0 || over.getAsBoolean()) {
        return false;
      }
      wait(LONGEST_SLEEP);
    }
    return true;
  }

  /// Whoever waits looks anew whether it is over.
  synchronized void wake() {
    notifyAll();
  }

  private boolean affords() {
    long each = requests == 0 ? 0 : Math.ceilDiv(tokens, requests);
    BigDecimal cost =
        requests == 0
            ? BigDecimal.ZERO
            : money.divide(BigDecimal.valueOf(requests), MathContext.DECIMAL64);
    return (budget.tokens().isEmpty() || tokens + each * (open + 1) <= budget.tokens().getAsLong())
        && (budget.money().isEmpty()
            || money
                    .add(cost.multiply(BigDecimal.valueOf(open + 1)))
                    .compareTo(budget.money().get())
                <= 0);
  }

  /// A request came to its end.
  synchronized void pay(Prompt prompt, Attempt attempt) {
    open--;
    notifyAll();
    Optional<Usage> usage = attempt.received().map(reply -> usage(prompt, reply));
    if (usage.isPresent()) {
      requests++;
      tokens += total(usage.get());
      money = money.add(price.map(cost -> cost.of(usage.get())).orElse(BigDecimal.ZERO));
    }
  }

  private static Usage usage(Prompt prompt, Reply reply) {
    Usage reported = reply.usage();
    return new Usage(
        reported.promptTokens().isPresent()
            ? reported.promptTokens()
            : tokens(prompt.texts().stream().mapToLong(String::length).sum()),
        reported.completionTokens().isPresent()
            ? reported.completionTokens()
            : tokens(written(reply)),
        reported.reasoningTokens(),
        reported.cachedTokens());
  }

  private static long written(Reply reply) {
    long calls =
        reply.toolCalls().stream()
            .mapToLong(call -> call.name().length() + call.arguments().length())
            .sum();
    return calls + reply.text().length() + reply.reasoning().length();
  }

  private static OptionalLong tokens(long characters) {
    return OptionalLong.of(Math.ceilDiv(characters, CHARACTERS_PER_TOKEN));
  }

  private static long total(Usage usage) {
    return usage.promptTokens().orElse(0) + usage.completionTokens().orElse(0);
  }
}
