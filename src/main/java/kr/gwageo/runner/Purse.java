package kr.gwageo.runner;

import java.math.BigDecimal;
import java.util.Optional;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Message;
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

  private final Budget budget;
  private final Optional<Price> price;
  private long tokens;
  private BigDecimal money;
  private long requests;
  private long open;

  /// @param spent in earlier runs
  Purse(EntrySpec entry, Usage spent) {
    this.budget = entry.budget();
    this.price = entry.price();
    this.tokens = total(spent);
    this.money = price.map(cost -> cost.of(spent)).orElse(BigDecimal.ZERO);
  }

  private boolean limited() {
    return budget.tokens().isPresent() || budget.money().isPresent();
  }

  /// Whether another request can be paid, if it and those that are open take as much as those
  /// before.
  synchronized boolean affords() {
    long each = requests == 0 ? 0 : tokens / requests;
    BigDecimal cost =
        requests == 0
            ? BigDecimal.ZERO
            : money.divide(BigDecimal.valueOf(requests), java.math.MathContext.DECIMAL64);
    return (budget.tokens().isEmpty() || tokens + each * (open + 1) <= budget.tokens().getAsLong())
        && (budget.money().isEmpty()
            || money
                    .add(cost.multiply(BigDecimal.valueOf(open + 1)))
                    .compareTo(budget.money().get())
                <= 0);
  }

  synchronized void open() {
    open++;
  }

  /// A request came to its end.
  synchronized void pay(Prompt prompt, Attempt attempt) {
    open--;
    if (!limited()) {
      return;
    }
    Optional<Usage> usage = attempt.outcome().said().map(reply -> usage(prompt, reply));
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
            : tokens(prompt.messages().stream().map(Message::text).mapToLong(String::length).sum()),
        reported.completionTokens().isPresent()
            ? reported.completionTokens()
            : tokens(reply.text().length() + (long) reply.reasoning().length()),
        reported.reasoningTokens(),
        reported.cachedTokens());
  }

  private static java.util.OptionalLong tokens(long characters) {
    return java.util.OptionalLong.of(Math.ceilDiv(characters, CHARACTERS_PER_TOKEN));
  }

  private static long total(Usage usage) {
    return usage.promptTokens().orElse(0) + usage.completionTokens().orElse(0);
  }
}
