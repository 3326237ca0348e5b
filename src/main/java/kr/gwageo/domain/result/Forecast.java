package kr.gwageo.domain.result;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.item.ChoiceTie;
import kr.gwageo.domain.spec.Shuffle;

/// What a round has yet to ask of its entries, and what that will take: a rough estimate, made
/// before anything is asked. Requests that fail and are sent again are not in it.
///
/// @param round its name
/// @param basis what was assumed
/// @param begun whether the folder already holds a part of the round
/// @param entries one for each, in the order of the spec
/// @param total of all entries
/// @param shuffled one for each task that shows choices in another order than the items' own
public record Forecast(
    String round,
    Basis basis,
    boolean begun,
    List<Part> entries,
    Total total,
    List<Shuffled> shuffled) {
  public Forecast {
    entries = List.copyOf(entries);
    shuffled = List.copyOf(shuffled);
  }

  /// How a task's items are shown.
  ///
  /// @param items whose choices are shown in another order
  /// @param kept items whose choices stay in their order, by what ties them to it
  public record Shuffled(String task, Shuffle shuffle, long items, Map<ChoiceTie, Long> kept) {
    public Shuffled {
      kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }
  }

  /// What is assumed of answers.
  ///
  /// @param tokensPerAnswer reasoning included; an entry's cap where that is lower
  /// @param secondsPerAnswer from the request to the end of the reply
  public record Basis(long tokensPerAnswer, double secondsPerAnswer) {
    /// 400 tokens in 10 seconds.
    public static final Basis DEFAULT = new Basis(400, 10);
  }

  /// What is to be sent, and what comes back.
  ///
  /// @param requests one for each turn
  /// @param promptTokens of all requests
  /// @param promptTokensAtMost more only in conversations, which repeat the answers before; empty:
  ///   answers have no cap
  /// @param completionTokens as assumed
  /// @param completionTokensAtMost the cap for each request; empty: answers have no cap
  public record Demand(
      long requests,
      long promptTokens,
      OptionalLong promptTokensAtMost,
      long completionTokens,
      OptionalLong completionTokensAtMost) {
    /// Nothing is sent.
    public static final Demand NONE = new Demand(0, 0, OptionalLong.of(0), 0, OptionalLong.of(0));

    public Demand plus(Demand other) {
      return new Demand(
          requests + other.requests,
          promptTokens + other.promptTokens,
          sum(promptTokensAtMost, other.promptTokensAtMost),
          completionTokens + other.completionTokens,
          sum(completionTokensAtMost, other.completionTokensAtMost));
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
      return one.isPresent() && other.isPresent()
          ? OptionalLong.of(one.getAsLong() + other.getAsLong())
          : OptionalLong.empty();
    }

    /// Tokens of prompts and answers.
    public long tokens() {
      return promptTokens + completionTokens;
    }
  }

  /// An amount of money.
  ///
  /// @param currency ISO 4217
  /// @param expected with answers as long as assumed
  /// @param atMost with answers as long as they may be; empty: they have no cap
  public record Cost(String currency, BigDecimal expected, Optional<BigDecimal> atMost) {
    public Cost plus(Cost other) {
      return new Cost(
          currency,
          expected.add(other.expected),
          atMost.flatMap(most -> other.atMost.map(most::add)));
    }
  }

  /// An environment variable that a run reads a secret from.
  ///
  /// @param set whether it holds anything now
  public record Variable(String name, boolean set) {}

  /// A budget of an entry.
  public enum Shortage {
    TOKENS,
    MONEY
  }

  /// What one entry has yet to be asked.
  ///
  /// @param entry its name
  /// @param practice whether no real model stands behind it
  /// @param trials planned
  /// @param settled trials that need no more asking
  /// @param demand of the others
  /// @param cost of the demand, where the entry has a price
  /// @param time until its account has answered everything that is asked of it
  /// @param variables that hold its secrets
  /// @param shortages budgets that what was used so far and what is expected exceed
  public record Part(
      String entry,
      boolean practice,
      long trials,
      long settled,
      Demand demand,
      Optional<Cost> cost,
      Duration time,
      List<Variable> variables,
      SortedSet<Shortage> shortages) {
    public Part {
      variables = List.copyOf(variables);
      shortages = Collections.unmodifiableSortedSet(new TreeSet<>(shortages));
    }
  }

  /// What all entries together have yet to be asked.
  ///
  /// @param trials planned
  /// @param settled trials that need no more asking
  /// @param demand of the others
  /// @param costs one for each currency
  /// @param time until the slowest entry is done: all are asked at the same time
  public record Total(long trials, long settled, Demand demand, List<Cost> costs, Duration time) {
    public Total {
      costs = List.copyOf(costs);
    }
  }
}
