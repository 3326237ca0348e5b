package kr.gwageo.round;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.rehearsal.PracticeEndpoint;

/// The clients of a round's entries, and the practice endpoints behind those that are practice.
final class Clients implements AutoCloseable {
  private final Round round;
  private final Places places;
  private final Premises premises;
  private final Accounts accounts;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final List<PracticeEndpoint> practice = new ArrayList<>();

  Clients(Round round, Places places, Premises premises) {
    this.round = round;
    this.places = places;
    this.premises = premises;
    this.accounts = new Accounts(round.spec());
  }

  /// A client for this entry.
  ///
  /// @param trials the entry's part of the plan, which a practice endpoint must know
  /// @throws InvalidSpecException if its key or its recorded answers cannot be read
  EndpointClient client(EntrySpec entry, Stream<Trial> trials) throws InvalidSpecException {
    return switch (entry.service()) {
      case Service.Endpoint endpoint -> client(entry, endpoint, access(endpoint));
      case Service.Recorded recorded ->
          practice(
              entry, PracticeEndpoint.recorded(places.path(recorded.directory()), trials.toList()));
      case Service.Simulated simulated ->
          practice(entry, PracticeEndpoint.simulated(simulated, trials.toList(), domains()));
      case Service.Published published ->
          throw new IllegalArgumentException(entry.name() + " is not asked");
    };
  }

  /// A client for this judge.
  ///
  /// @param asked what a practice endpoint must know: all that the judge will be asked
  /// @throws InvalidSpecException if its key cannot be read
  EndpointClient judge(EntrySpec judge, Stream<Trial> asked, Map<String, JudgeOptions> rules)
      throws InvalidSpecException {
    return switch (judge.service()) {
      case Service.Endpoint endpoint -> client(judge, endpoint, access(endpoint));
      case Service.Recorded recorded ->
          throw new IllegalArgumentException("no judge is recorded: " + recorded);
      case Service.Published published ->
          throw new IllegalArgumentException("no judge is published: " + published);
      case Service.Simulated simulated ->
          practice(judge, PracticeEndpoint.judging(simulated, asked.toList(), rules));
    };
  }

  /// Mistakes in what these entries need to be asked, found before anybody is.
  List<Mistake> mistakes(List<EntrySpec> entries) {
    List<Mistake> mistakes = new ArrayList<>();
    for (EntrySpec entry : entries) {
      if (entry.service() instanceof Service.Endpoint endpoint) {
        try {
          access(endpoint);
        } catch (InvalidSpecException e) {
          mistakes.addAll(e.mistakes());
        }
      }
    }
    return mistakes;
  }

  private EndpointClient practice(EntrySpec entry, PracticeEndpoint endpoint) {
    open.push(endpoint);
    practice.add(endpoint);
    Service.Endpoint service =
        new Service.Endpoint(endpoint.url(), "openai-chat", entry.name(), Optional.empty(), false);
    return client(entry, service, Access.OPEN);
  }

  private EndpointClient client(EntrySpec entry, Service.Endpoint service, Access access) {
    EndpointClient client =
        EndpointClient.open(
            service, access, round.spec().limits(), accounts.pace(entry).max(), premises.clock());
    open.push(client);
    return client;
  }

  /// HTTP requests that practice endpoints served so far.
  long practiceRequests() {
    return practice.stream().mapToLong(PracticeEndpoint::requests).sum();
  }

  private Map<String, String> domains() {
    return round.papers().stream()
        .collect(Collectors.toMap(paper -> paper.task().name(), Clients::domain));
  }

  private static String domain(Paper paper) {
    return paper.benchmark().domain();
  }

  private Access access(Service.Endpoint endpoint) throws InvalidSpecException {
    Optional<String> key =
        endpoint.keyFile().isPresent()
            ? Optional.of(text("key_file", endpoint.keyFile().get()).strip())
            : endpoint.keyEnv().map(this::variable);
    Map<String, String> headers = new TreeMap<>();
    endpoint.headersEnv().forEach((name, variable) -> headers.put(name, variable(variable)));
    Optional<String> ca =
        endpoint.caFile().isPresent()
            ? Optional.of(text("ca_file", endpoint.caFile().get()))
            : Optional.empty();
    return new Access(key, headers, ca);
  }

  private String variable(String name) {
    return premises.environment().getOrDefault(name, "");
  }

  private String text(String field, String file) throws InvalidSpecException {
    try {
      return Files.readString(places.path(file));
    } catch (IOException e) {
      throw mistake(field, file, String.valueOf(e.getMessage()));
    }
  }

  private static InvalidSpecException mistake(String field, String file, String why) {
    return new InvalidSpecException(
        List.of(new Mistake(file, 1, 1, field, "", Mistake.Rule.READABLE_FILE, List.of(why), "")));
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("an endpoint of ours would not close", e);
      }
    }
  }
}
