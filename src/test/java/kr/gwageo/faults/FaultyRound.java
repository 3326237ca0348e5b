package kr.gwageo.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.runner.Event;
import kr.gwageo.runner.Runner;
import kr.gwageo.scoring.Grader;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// A round of two entries: `team` at an endpoint with a fault, `lead` at a sound one. The fault
/// comes true only when the sound entry has all its answers, wherever it can wait that long; the
/// sound entry is answered only when the faulty one is under way.
final class FaultyRound {
  static final String KEY = "key-5f3b+9d/77";
  static final int SOUND_TRIALS = 12;

  private static final List<Item> ITEMS = TestRounds.items(SOUND_TRIALS);
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();

  private final Fault fault;
  private final Path folder;
  private final Round round;
  private final CountDownLatch faultyAsked = new CountDownLatch(1);
  private final CountDownLatch soundEnded = new CountDownLatch(1);
  private final Map<String, Event.End> ends = new HashMap<>();

  /// What became of a round.
  ///
  /// @param trials by id
  /// @param exchanges by entry
  /// @param ends how each entry's asking ended
  /// @param sent bytes by the faulty server
  /// @param elsewhere connections to the server that nobody shall ask
  record Result(
      Round round,
      Map<String, Trial> trials,
      Map<String, List<Exchange>> exchanges,
      Map<String, Event.End> ends,
      long sent,
      int elsewhere) {

    /// The exchanges with this entry.
    List<Exchange> of(String entry) {
      return exchanges.getOrDefault(entry, List.of());
    }

    /// The score of an exchange's trial.
    Score score(Exchange exchange) {
      Trial trial = Objects.requireNonNull(trials.get(exchange.trial()));
      return new Grader(round).grade(trial, Optional.of(exchange));
    }
  }

  FaultyRound(Fault fault, Path folder) {
    this.fault = fault;
    this.folder = folder;
    this.round =
        TestRounds.within(
            fault.patient().limits(),
            TestRounds.round(
                1,
                1,
                TestRounds.benchmark("text", "bare", Map.of()),
                ITEMS.size(),
                List.of(
                    TestRounds.entry("team", Role.COMPETITOR, service("http://127.0.0.1:1")),
                    TestRounds.entry("lead", Role.LEADER, service("http://127.0.0.1:2")))));
  }

  private static Service.Endpoint service(String url) {
    return new Service.Endpoint(url, "openai-chat", "model-1", Optional.of("KEY"), true);
  }

  private Stream<Trial> trials() {
    return TestRounds.trials(round, ITEMS);
  }

  Result run() throws IOException, InterruptedException {
    Stage.Clock clock = new Stage.Clock();
    try (LoopbackServer elsewhere = LoopbackServer.reacting(new Reaction(Plays::sound));
        LoopbackServer faulty = faulty(new Stage(KEY, elsewhere.url(), clock));
        LoopbackServer sound = LoopbackServer.reacting(new Reaction(this::soundly));
        EndpointClient asker = client(faulty.url(), fault.patient().limits(), clock);
        EndpointClient other = client(sound.url(), Patient.LONG.limits(), InstantSource.system());
        RoundArchive archive =
            RoundArchive.begin(
                folder, "round: round\n", round, ITEMS, this::trials, clock.instant())) {
      new Runner(archive, round.spec(), InstantSource.system(), new Random(1), this::watch)
          .run(List.of(assignment("team", asker, fault.trials()), assignment("lead", other, 99)));
      Map<String, List<Exchange>> exchanges = new HashMap<>();
      archive
          .record()
          .replay(exchange ->
              exchanges
                  .computeIfAbsent(exchange.trial().split("/", -1)[0], name -> new ArrayList<>())
                  .add(exchange));
      Map<String, Trial> planned = new HashMap<>();
      trials().forEach(trial -> planned.put(trial.id(), trial));
      return new Result(round, planned, exchanges, ends, faulty.sent(), elsewhere.connections());
    }
  }

  private LoopbackServer faulty(Stage stage) {
    Reaction reaction =
        new Reaction(call -> {
          if (fault.canWait()) {
            soundEnded.await();
          }
          return fault.play(stage).play(call);
        });
    if (!fault.overTls()) {
      return LoopbackServer.reacting(reaction);
    }
    SSLContext tls =
        new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build().sslContext();
    return LoopbackServer.reacting(tls, reaction);
  }

  private Then soundly(LoopbackServer.Call call) throws IOException, InterruptedException {
    faultyAsked.await();
    return Plays.sound(call);
  }

  private EndpointClient client(String url, Limits limits, InstantSource clock) {
    Optional<String> ca =
        fault == Fault.SELF_SIGNED_TRUSTED
            ? Optional.of(CERTIFICATE.certificatePem())
            : Optional.empty();
    return EndpointClient.open(
        service(url),
        new Access(Optional.of(KEY), Map.of("X-Team", KEY), ca),
        limits,
        Patient.IN_FLIGHT,
        clock);
  }

  private Runner.Assignment assignment(String name, EndpointClient client, int most) {
    EntrySpec entry =
        round.spec().entries().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new Runner.Assignment(
        entry,
        client,
        done ->
            trials()
                .filter(trial -> trial.entry().equals(name))
                .limit(most)
                .filter(trial -> !done.test(trial.number())),
        name,
        Pace.upTo(Patient.IN_FLIGHT),
        Runner.Probes.NONE);
  }

  private void watch(EntrySpec entry, Event event) {
    switch (event) {
      case Event.Sent _ when entry.name().equals("team") -> faultyAsked.countDown();
      case Event.Ended(Event.End why) -> {
        synchronized (ends) {
          ends.put(entry.name(), why);
        }
        if (entry.name().equals("lead")) {
          soundEnded.countDown();
        }
      }
      default -> {}
    }
  }

  /// Every byte that the round left on the disk.
  String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
