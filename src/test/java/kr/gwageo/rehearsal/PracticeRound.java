package kr.gwageo.rehearsal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Service.Simulated;
import kr.gwageo.domain.spec.Service.Style;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;

/// Items, models and clients for the tests of this room.
final class PracticeRound {
  static final String TASK = "task-a";
  static final Map<String, String> DOMAINS = Map.of(TASK, "law");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  private PracticeRound() {}

  static Item choice(int number) {
    return item(number, List.of("가", "나", "다", "라", "마"), new Target.Choice(number % 5));
  }

  static Item text(int number) {
    return item(number, List.of(), new Target.Text(List.of("낱말" + number + "호", "다른 말")));
  }

  static Item number(int number, String value) {
    return item(number, List.of(), new Target.Numeric(new BigDecimal(value)));
  }

  private static Item item(int number, List<String> choices, Target target) {
    String id = "item-" + number;
    return new Item(TASK, id, "질문 " + number + "?", choices, target, "", id, List.of(), "근거");
  }

  static List<Item> choices(int count) {
    return IntStream.range(0, count).mapToObj(PracticeRound::choice).toList();
  }

  static Trial trial(Item item, int repeat) {
    Prompt prompt =
        new Prompt(
            List.of(
                new Message(Message.Speaker.SYSTEM, "한국어로 답하시오."),
                Message.user(item.question() + " " + item.choices())),
            Sampling.DEFAULT);
    return Trial.of(1, "entry", item, repeat, prompt);
  }

  static List<Trial> trials(List<Item> items) {
    return items.stream().map(item -> trial(item, 1)).toList();
  }

  /// A model without faults.
  static Simulated model(double skill, Style style, long seed) {
    return new Simulated(Map.of("law", skill, "default", 0.0), style, Duration.ZERO, 0, 0, 0, seed);
  }

  /// A model with faults: shares of answers cut off, declined and late.
  static Simulated faulty(double truncated, double refused, double busy) {
    return new Simulated(
        Map.of("default", 1.0), Style.STEPS, Duration.ZERO, truncated, refused, busy, 1);
  }

  static PracticeEndpoint endpoint(Simulated spec, List<Item> items) {
    return PracticeEndpoint.simulated(spec, trials(items), DOMAINS);
  }

  static EndpointClient client(PracticeEndpoint endpoint, boolean stream) {
    return EndpointClient.open(
        new Service.Endpoint(endpoint.url(), "openai-chat", "m", Optional.empty(), stream),
        Access.OPEN,
        Limits.DEFAULT,
        64,
        CLOCK);
  }

  /// Asks every trial once, 64 at a time; the attempts in the order of the trials.
  static List<Attempt> ask(EndpointClient client, List<Trial> trials)
      throws InterruptedException, ExecutionException {
    List<Callable<Attempt>> calls = new ArrayList<>();
    for (Trial trial : trials) {
      calls.add(() -> client.ask(trial.prompt()));
    }
    List<Attempt> attempts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(64, Thread.ofVirtual().factory())) {
      for (Future<Attempt> future : threads.invokeAll(calls)) {
        attempts.add(future.get());
      }
    }
    return attempts;
  }
}
