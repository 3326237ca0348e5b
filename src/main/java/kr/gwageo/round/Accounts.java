package kr.gwageo.round;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;

/// How long the accounts of a round will take. Entries of one account share its pace: the strictest
/// that any of them has.
final class Accounts {
  private static final double SECONDS_PER_MINUTE = 60;

  private final RoundSpec spec;
  private final double secondsPerAnswer;
  private final Map<String, List<EntrySpec>> members = new LinkedHashMap<>();

  Accounts(RoundSpec spec, double secondsPerAnswer) {
    this.spec = spec;
    this.secondsPerAnswer = secondsPerAnswer;
    for (EntrySpec entry : spec.entries()) {
      members.computeIfAbsent(account(entry), name -> new ArrayList<>()).add(entry);
    }
  }

  private static String account(EntrySpec entry) {
    return switch (entry.service()) {
      case Service.Endpoint endpoint ->
          entry.account().map(name -> "account " + name).orElseGet(() -> account(endpoint));
      case Service.Recorded recorded -> "practice " + entry.name();
      case Service.Simulated simulated -> "practice " + entry.name();
    };
  }

  private static String account(Service.Endpoint endpoint) {
    return "host %s key %s%s"
        .formatted(
            URI.create(endpoint.url()).getAuthority(),
            endpoint.keyEnv().orElse(""),
            endpoint.keyFile().map(file -> " in " + file).orElse(""));
  }

  /// Until everything is answered that is asked of the entry's account.
  Duration time(EntrySpec entry, Function<EntrySpec, Forecast.Demand> demands) {
    List<EntrySpec> all = members.getOrDefault(account(entry), List.of(entry));
    Forecast.Demand demand =
        all.stream().map(demands).reduce(Forecast.Demand.NONE, Forecast.Demand::plus);
    if (demand.requests() == 0) {
      return Duration.ZERO;
    }
    long inFlight = all.stream().map(spec::pace).mapToInt(Pace::max).min().orElse(1);
    double seconds =
        Stream.of(
                secondsPerAnswer,
                demand.requests() * secondsPerAnswer / inFlight,
                seconds(demand.requests(), strictest(all, Pace::requestsPerMinute)),
                seconds(demand.tokens(), strictest(all, Pace::tokensPerMinute)))
            .mapToDouble(each -> each)
            .max()
            .orElse(0);
    return Duration.ofSeconds((long) Math.ceil(seconds));
  }

  private OptionalLong strictest(List<EntrySpec> entries, Function<Pace, OptionalLong> limit) {
    return entries.stream().map(spec::pace).map(limit).flatMapToLong(OptionalLong::stream).min();
  }

  private static double seconds(long count, OptionalLong perMinute) {
    return perMinute.isPresent() ? count * SECONDS_PER_MINUTE / perMinute.getAsLong() : 0;
  }
}
