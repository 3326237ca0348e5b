package kr.gwageo.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// What a journal amounts to for those who go on: which trials are done, what was said in
/// conversations under way, and what each entry has used up. One bit for each trial of the plan.
public final class Ledger {
  private final BitSet done;
  private final Map<Long, List<String>> underWay;
  private final Map<String, Account> accounts;
  private final Map<String, List<String>> leftOut;

  /// What an entry has used up.
  ///
  /// @param done its trials that are done
  /// @param usage sum of the tokens that its replies reported, those that came too late included
  public record Account(long done, Usage usage) {
    static final Account NEW = new Account(0, Usage.UNREPORTED);
  }

  Ledger() {
    this(new BitSet(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  Ledger(
      BitSet done,
      Map<Long, List<String>> underWay,
      Map<String, Account> accounts,
      Map<String, List<String>> leftOut) {
    this.done = done;
    this.underWay = underWay;
    this.accounts = accounts;
    this.leftOut = leftOut;
  }

  Ledger copy() {
    Map<Long, List<String>> answers = new HashMap<>();
    underWay.forEach((number, said) -> answers.put(number, new ArrayList<>(said)));
    return new Ledger(
        (BitSet) done.clone(), answers, new HashMap<>(accounts), new HashMap<>(leftOut));
  }

  /// The entry that was asked.
  static String entry(Exchange exchange) {
    return exchange.trial().substring(0, exchange.trial().indexOf('/'));
  }

  /// Sum of the tokens that an exchange's replies reported.
  static Usage used(Exchange exchange) {
    Usage usage = Usage.UNREPORTED;
    for (Attempt attempt : exchange.attempts()) {
      usage = attempt.received().map(Reply::usage).map(usage::plus).orElse(usage);
    }
    return usage;
  }

  /// Counts tokens that were not used for a trial.
  void spend(String entry, Usage usage) {
    Account account = account(entry);
    accounts.put(entry, new Account(account.done(), account.usage().plus(usage)));
  }

  void enter(Exchange exchange) {
    String entry = entry(exchange);
    Account account = account(entry);
    accounts.put(
        entry,
        new Account(
            account.done() + (exchange.done() && !done(exchange.number()) ? 1 : 0),
            account.usage().plus(used(exchange))));
    if (exchange.outcome().said().isPresent()) {
      leftOut.put(entry, exchange.attempts().getLast().leftOut());
    }
    if (exchange.done()) {
      done.set(Math.toIntExact(exchange.number()));
      underWay.remove(exchange.number());
    } else {
      exchange.outcome().said().ifPresent(reply -> answered(exchange, reply));
    }
  }

  private void answered(Exchange exchange, Reply reply) {
    underWay.computeIfAbsent(exchange.number(), first -> new ArrayList<>()).add(reply.text());
  }

  /// Whether the trial at this place of the plan needs no more asking.
  public boolean done(long number) {
    return done.get(Math.toIntExact(number));
  }

  /// What was answered so far in a conversation that is under way.
  public List<String> answers(long number) {
    return List.copyOf(underWay.getOrDefault(number, List.of()));
  }

  /// What this entry has used up.
  public Account account(String entry) {
    return accounts.getOrDefault(entry, Account.NEW);
  }

  /// The settings that were left out when this entry last answered, because its endpoint rejects
  /// them.
  public List<String> leftOut(String entry) {
    return leftOut.getOrDefault(entry, List.of());
  }

  Map<String, List<String>> leftOut() {
    return leftOut;
  }

  BitSet bits() {
    return done;
  }

  Map<Long, List<String>> underWay() {
    return underWay;
  }

  Map<String, Account> accounts() {
    return accounts;
  }

  static OptionalLong optional(long value) {
    return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
