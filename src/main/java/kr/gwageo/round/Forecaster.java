package kr.gwageo.round;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.plan.JudgePlanner;
import kr.gwageo.plan.Planner;

/// Estimates what a round has yet to ask, from its plan alone.
final class Forecaster {
  private final Round round;
  private final RoundSpec spec;
  private final Forecast.Basis basis;
  private final PriorRuns prior;
  private final Map<String, String> environment;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  Forecaster(Round round, Forecast.Basis basis, PriorRuns prior, Map<String, String> environment) {
    this.round = round;
    this.spec = round.spec();
    this.basis = basis;
    this.prior = prior;
    this.environment = environment;
  }

  /// @param shuffled the tasks that show choices in another order
  Forecast forecast(Planner planner, List<Forecast.Shuffled> shuffled) {
    for (EntrySpec entry : spec.asked()) {
      Tally tally = new Tally(basis.tokensPerAnswer(), true, prior::turnsSettled);
      planner.trials(entry).forEach(tally::add);
      tallies.put(entry.name(), tally);
    }
    JudgePlanner judges = new JudgePlanner(round, planner, this::assumed);
    for (EntrySpec judge : spec.graders()) {
      tallies.put(judge.name(), tally(judge, judges));
    }
    Accounts accounts = new Accounts(spec);
    List<Forecast.Part> parts = new ArrayList<>();
    for (EntrySpec entry : spec.entries()) {
      parts.add(
          part(
              entry, accounts.time(entry, basis.secondsPerAnswer(), each -> tally(each).demand())));
    }
    return new Forecast(spec.name(), basis, prior.begun(), parts, total(parts), shuffled);
  }

  /// As many verdicts as are settled are taken off the beginning: which ones they were makes little
  /// difference.
  private Tally tally(EntrySpec judge, JudgePlanner judges) {
    long settled = prior.verdictsSettled(judge);
    long[] seen = {0};
    Tally tally = new Tally(basis.tokensPerAnswer(), false, asked -> seen[0]++ < settled ? 1 : 0);
    judges.trials(judge, number -> false).forEach(tally::add);
    return tally;
  }

  /// Answers of the length that is assumed of all.
  private Optional<List<String>> assumed(Trial trial) {
    String answer = TokenRule.text(basis.tokensPerAnswer());
    return Optional.of(Collections.nCopies(trial.turns(), answer));
  }

  private Tally tally(EntrySpec entry) {
    return Objects.requireNonNull(tallies.get(entry.name()));
  }

  private Forecast.Part part(EntrySpec entry, Duration time) {
    Tally tally = tally(entry);
    Optional<Forecast.Cost> cost = entry.price().map(price -> cost(price, tally.demand()));
    return new Forecast.Part(
        entry.name(),
        entry.service().practice(),
        tally.trials(),
        tally.settled(),
        tally.demand(),
        cost,
        time,
        variables(entry),
        new TreeSet<>(shortages(entry, tally.demand(), cost)));
  }

  private static Forecast.Cost cost(Price price, Forecast.Demand demand) {
    Optional<BigDecimal> atMost = Optional.empty();
    if (demand.promptTokensAtMost().isPresent() && demand.completionTokensAtMost().isPresent()) {
      atMost =
          Optional.of(
              price.of(
                  usage(
                      demand.promptTokensAtMost().getAsLong(),
                      demand.completionTokensAtMost().getAsLong())));
    }
    return new Forecast.Cost(
        price.currency(),
        price.of(usage(demand.promptTokens(), demand.completionTokens())),
        atMost);
  }

  /// Without a cache: whether a server keeps one, nobody knows beforehand.
  private static Usage usage(long prompt, long completion) {
    return new Usage(
        OptionalLong.of(prompt),
        OptionalLong.of(completion),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private Set<Forecast.Shortage> shortages(
      EntrySpec entry, Forecast.Demand demand, Optional<Forecast.Cost> cost) {
    Set<Forecast.Shortage> shortages = EnumSet.noneOf(Forecast.Shortage.class);
    OptionalLong tokens = entry.budget().tokens();
    if (tokens.isPresent() && prior.tokens(entry) + demand.tokens() > tokens.getAsLong()) {
      shortages.add(Forecast.Shortage.TOKENS);
    }
    BigDecimal expected =
        prior.money(entry).add(cost.map(Forecast.Cost::expected).orElse(BigDecimal.ZERO));
    if (entry.budget().money().filter(money -> money.compareTo(expected) < 0).isPresent()) {
      shortages.add(Forecast.Shortage.MONEY);
    }
    return shortages;
  }

  private List<Forecast.Variable> variables(EntrySpec entry) {
    if (!(entry.service() instanceof Service.Endpoint endpoint)) {
      return List.of();
    }
    List<String> names = new ArrayList<>(endpoint.keyEnv().stream().toList());
    names.addAll(endpoint.headersEnv().values());
    return names.stream()
        .distinct()
        .map(name -> new Forecast.Variable(name, !environment.getOrDefault(name, "").isBlank()))
        .toList();
  }

  /// Of all others together, or of all judges.
  private Duration longest(List<Forecast.Part> parts, boolean judges) {
    Set<String> names = new TreeSet<>();
    (judges ? spec.graders() : spec.examinees()).forEach(entry -> names.add(entry.name()));
    return parts.stream()
        .filter(part -> names.contains(part.entry()))
        .map(Forecast.Part::time)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /// Judges are asked when all others have answered.
  private Forecast.Total total(List<Forecast.Part> parts) {
    Map<String, Forecast.Cost> costs = new TreeMap<>();
    parts.stream()
        .flatMap(part -> part.cost().stream())
        .forEach(cost -> costs.merge(cost.currency(), cost, Forecast.Cost::plus));
    return new Forecast.Total(
        parts.stream().mapToLong(Forecast.Part::trials).sum(),
        parts.stream().mapToLong(Forecast.Part::settled).sum(),
        parts.stream()
            .map(Forecast.Part::demand)
            .reduce(Forecast.Demand.NONE, Forecast.Demand::plus),
        List.copyOf(costs.values()),
        longest(parts, false).plus(longest(parts, true)));
  }
}
