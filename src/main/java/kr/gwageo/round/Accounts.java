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

/// The accounts that a round's entries are asked on. Entries of one account share its pace: the
/// strictest that any of them has.
final class Accounts {
  private static final double SECONDS_PER_MINUTE = 60;

  private final RoundSpec spec;
  private final Map<String, List<EntrySpec>> members = new LinkedHashMap<>();

  Accounts(RoundSpec spec) {
    this.spec = spec;
    for (EntrySpec entry : spec.entries()) {
      members.computeIfAbsent(account(entry), name -> new ArrayList<>()).add(entry);
    }
  }

  /// The account of an entry: what it names, else its key at its host, else its own.
  static String account(EntrySpec entry) {
    return switch (entry.service()) {
      case Service.Endpoint endpoint ->
          entry.account().map(name -> "account " + name).orElseGet(() -> account(endpoint));
      case Service.Recorded recorded -> "practice " + entry.name();
      case Service.Simulated simulated -> "practice " + entry.name();
      case Service.Published published -> "nobody " + entry.name();
    };
  }

  private static String account(Service.Endpoint endpoint) {
    return "host %s key %s%s"
        .formatted(
            URI.create(endpoint.url()).getAuthority(),
            endpoint.keyEnv().orElse(""),
            endpoint.keyFile().map(file -> " in " + file).orElse(""));
  }

  /// The pace of an entry's account.
  Pace pace(EntrySpec entry) {
    List<Pace> all = members(entry).stream().map(spec::pace).toList();
    int max = all.stream().mapToInt(Pace::max).min().orElse(1);
    int start = Math.min(max, all.stream().mapToInt(Pace::start).min().orElse(1));
    int min = Math.min(start, all.stream().mapToInt(Pace::min).min().orElse(1));
    return new Pace(
        min,
        start,
        max,
        strictest(all, Pace::requestsPerMinute),
        strictest(all, Pace::tokensPerMinute));
  }

  private static OptionalLong strictest(List<Pace> paces, Function<Pace, OptionalLong> limit) {
    return paces.stream().map(limit).flatMapToLong(OptionalLong::stream).min();
  }

  private List<EntrySpec> members(EntrySpec entry) {
    return members.getOrDefault(account(entry), List.of(entry));
  }

  /// Until everything is answered that is asked of the entry's account.
  Duration time(
      EntrySpec entry, double secondsPerAnswer, Function<EntrySpec, Forecast.Demand> demands) {
    Forecast.Demand demand =
        members(entry).stream().map(demands).reduce(Forecast.Demand.NONE, Forecast.Demand::plus);
    if (demand.requests() == 0) {
      return Duration.ZERO;
    }
    Pace pace = pace(entry);
    double seconds =
        Stream.of(
                secondsPerAnswer,
                demand.requests() * secondsPerAnswer / pace.max(),
                seconds(demand.requests(), pace.requestsPerMinute()),
                seconds(demand.tokens(), pace.tokensPerMinute()))
            .mapToDouble(each -> each)
            .max()
            .orElse(0);
    return Duration.ofSeconds((long) Math.ceil(seconds));
  }

  private static double seconds(long count, OptionalLong perMinute) {
    return perMinute.isPresent() ? count * SECONDS_PER_MINUTE / perMinute.getAsLong() : 0;
  }
}
