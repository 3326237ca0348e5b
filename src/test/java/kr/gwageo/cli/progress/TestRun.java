package kr.gwageo.cli.progress;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.Language;
import kr.gwageo.runner.Event;

/// A run whose events a test makes itself, and what its display writes.
final class TestRun {
  static final Service SERVER =
      new Service.Endpoint("http://127.0.0.1:1/v1", "openai-chat", "m", Optional.empty(), true);
  private static final Trial TRIAL =
      Trial.of(
          1,
          "team",
          TestRounds.free("i", "물음", new Target.Text(List.of("답"))),
          1,
          new Prompt(List.of(Message.user("물음")), Sampling.DEFAULT));

  final TestClock clock = new TestClock();
  final Progress progress;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private TestRun(
      boolean terminal, Map<String, String> environment, Language language, boolean quiet) {
    Surroundings surroundings =
        new Surroundings(
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            environment,
            clock,
            Path.of(""),
            Path.of(""));
    progress = new Progress(surroundings, new Talk(surroundings, new Words(language), quiet));
  }

  /// On a terminal without colours.
  static TestRun onTerminal(Language language, int width, int height) {
    return onTerminal(language, width, height, Map.of("NO_COLOR", "1"));
  }

  static TestRun onTerminal(Language language, int width, int height, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("COLUMNS", Integer.toString(width));
    environment.put("LINES", Integer.toString(height));
    return new TestRun(true, environment, language, false);
  }

  static TestRun inALog(Language language) {
    return new TestRun(false, Map.of(), language, false);
  }

  static TestRun quiet() {
    return new TestRun(true, Map.of(), Language.ENGLISH, true);
  }

  /// Everything written so far.
  String text() {
    return err.toString(StandardCharsets.UTF_8);
  }

  TestTerminal terminal() {
    return TestTerminal.showing(text());
  }

  /// Time passes, and the display looks.
  void look(Duration later) {
    clock.pass(later);
    progress.look();
  }

  static EntrySpec entry(String name, String title) {
    return entry(name, title, SERVER, Optional.empty());
  }

  static EntrySpec entry(String name, String title, Service service, Optional<Price> price) {
    return new EntrySpec(
        name,
        title,
        Role.COMPETITOR,
        service,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        price,
        Budget.NONE);
  }

  /// In dollars, for a million tokens.
  static Optional<Price> price(String prompt, String cached, String completion) {
    return Optional.of(
        new Price(
            new BigDecimal(prompt), new BigDecimal(cached), new BigDecimal(completion), "USD"));
  }

  /// So many trials are asked and answered, each with these tokens.
  void answers(EntrySpec entry, int count, Usage usage) {
    for (int i = 0; i < count; i++) {
      Attempt attempt = attempt(answered(usage));
      progress.on(entry, new Event.Sent());
      progress.on(entry, new Event.Heard(attempt));
      progress.on(entry, journaled(attempt, true));
    }
  }

  void answers(EntrySpec entry, int count) {
    answers(entry, count, Usage.UNREPORTED);
  }

  /// A request fails, and its trial with it.
  void fails(EntrySpec entry, FailureKind kind, String detail) {
    Attempt attempt = attempt(new Outcome.Failed(kind, detail));
    progress.on(entry, new Event.Sent());
    progress.on(entry, new Event.Heard(attempt));
    progress.on(entry, journaled(attempt, false));
  }

  static Event journaled(Attempt attempt, boolean done) {
    return new Event.Journaled(TRIAL, new Exchange(1, TRIAL.id(), 1, List.of(attempt), done));
  }

  static Event hopeless(FailureKind kind) {
    return new Event.Hopeless(TRIAL, kind);
  }

  Attempt attempt(Outcome outcome) {
    return new Attempt(
        clock.instant(), Duration.ofMillis(5), Optional.empty(), Optional.empty(), outcome);
  }

  static Outcome answered(Usage usage) {
    return new Outcome.Completed(new Reply("정답: ①", "", "stop", "m", usage));
  }

  static Usage usage(long prompt, long cached, long completion) {
    return new Usage(
        OptionalLong.of(prompt),
        OptionalLong.of(completion),
        OptionalLong.empty(),
        OptionalLong.of(cached));
  }
}
