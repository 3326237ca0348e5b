package kr.gwageo.runner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.endpoint.LoopbackServer;

/// A round whose entries `team` and `lead` are asked, over real sockets and with a real journal.
///
/// @param folder of the round
/// @param items of its only task
/// @param limits of all entries
record Table(Path folder, List<Item> items, Limits limits) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Items of so many turns each: `물음 1`, then `물음 1-2` and so on.
  static List<Item> items(int count, int turns) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new Item(
                "task",
                "i" + number,
                "물음 " + number,
                IntStream.rangeClosed(2, turns)
                    .mapToObj(turn -> "물음 " + number + "-" + turn)
                    .toList(),
                List.of(),
                new Target.Text(List.of("답")),
                "",
                "i" + number,
                List.of(),
                ""))
        .toList();
  }

  /// An entry at the table.
  ///
  /// @param account it is asked on
  /// @param server that answers for it
  record Guest(EntrySpec spec, String account, Pace pace, LoopbackServer server) {
    static Guest team(LoopbackServer server, int inFlight) {
      return new Guest(spec("team", Role.COMPETITOR), "team", Pace.upTo(inFlight), server);
    }

    static Guest lead(LoopbackServer server, int inFlight) {
      return new Guest(spec("lead", Role.LEADER), "lead", Pace.upTo(inFlight), server);
    }

    Guest on(String other) {
      return new Guest(spec, other, pace, server);
    }

    private static EntrySpec spec(String name, Role role) {
      return TestRounds.entry(name, role, service("http://127.0.0.1:1/v1"));
    }
  }

  private static Service.Endpoint service(String url) {
    return new Service.Endpoint(url, "openai-chat", "model-1", Optional.empty(), false);
  }

  private Round round(List<EntrySpec> entries) {
    return TestRounds.within(
        limits,
        TestRounds.round(
            1, 1, TestRounds.benchmark("text", "bare", Map.of()), items.size(), entries));
  }

  /// Events, with the entry's name, of one run.
  ///
  /// @param began gets the runner before it runs
  List<Map.Entry<String, Event>> run(Consumer<Runner> began, Guest... guests)
      throws InterruptedException {
    List<Map.Entry<String, Event>> events = Collections.synchronizedList(new ArrayList<>());
    Round round = round(Stream.of(guests).map(Guest::spec).toList());
    List<EndpointClient> clients = new ArrayList<>();
    try (RoundArchive archive =
        RoundArchive.begin(
            folder,
            "round: round\n",
            round,
            items,
            () -> TestRounds.trials(round, items),
            InstantSource.system().instant())) {
      Runner runner =
          new Runner(
              archive,
              round.spec(),
              InstantSource.system(),
              new Random(1),
              (entry, event) -> events.add(Map.entry(entry.name(), event)));
      List<Runner.Assignment> assignments = new ArrayList<>();
      for (Guest guest : guests) {
        EndpointClient client =
            EndpointClient.open(
                service(guest.server().url()),
                Access.OPEN,
                limits,
                guest.pace().max(),
                InstantSource.system());
        clients.add(client);
        assignments.add(
            new Runner.Assignment(
                guest.spec(),
                client,
                done ->
                    TestRounds.trials(round, items)
                        .filter(trial -> trial.entry().equals(guest.spec().name()))
                        .filter(trial -> !done.test(trial.number())),
                guest.account(),
                guest.pace(),
                Runner.Probes.NONE));
      }
      began.accept(runner);
      runner.run(assignments);
    } finally {
      clients.forEach(EndpointClient::close);
    }
    return events;
  }

  List<Map.Entry<String, Event>> run(Guest... guests) throws InterruptedException {
    return run(runner -> {}, guests);
  }

  /// The journal of an entry.
  List<Exchange> journal(String entry) {
    List<Exchange> exchanges = new ArrayList<>();
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.record().replay(exchanges::add);
    }
    return exchanges.stream().filter(exchange -> exchange.trial().startsWith(entry + "/")).toList();
  }

  /// How an entry's asking ended.
  static Event.End end(List<Map.Entry<String, Event>> events, String entry) {
    return events.stream()
        .filter(event -> event.getKey().equals(entry))
        .flatMap(event ->
            event.getValue() instanceof Event.Ended(Event.End why)
                ? Stream.of(why)
                : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  /// The words of the messages in a request, speaker first.
  static List<String> messages(String request) {
    try {
      JsonNode body = JSON.readTree(request.substring(request.indexOf("\r\n\r\n")));
      List<String> messages = new ArrayList<>();
      for (JsonNode message : body.get("messages")) {
        messages.add(message.get("role").asText() + ": " + message.get("content").asText());
      }
      return messages;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(request, e);
    }
  }

  static Optional<String> lastWord(String request) {
    return Optional.of(messages(request).getLast().substring("user: ".length()));
  }
}
