package kr.gwageo.check.examination;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.gwageo.check.result.CheckPlan;
import kr.gwageo.check.result.CheckReport.Expense;
import kr.gwageo.check.result.CheckReport.Served;
import kr.gwageo.check.result.Recording;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.endpoint.Raw;

/// The endpoint under examination, and what is known of it so far. Requests may be put to it by
/// several threads; the rest belongs to one.
public final class Subject implements AutoCloseable {
  /// What a model that thinks may think beside its answer, in tokens.
  private static final int ROOM_TO_THINK = 4096;

  private static final int MOST_SILENCES = 3;
  private static final int MOST_WAITS = 2;
  private static final Duration USUAL_WAIT = Duration.ofSeconds(2);

  private final CheckPlan plan;
  private final Access access;
  private final InstantSource clock;
  private final Instant deadline;
  private final EndpointClient whole;
  private final EndpointClient streamed;
  private final Ledger ledger = new Ledger();
  private final Set<String> leftOut = new TreeSet<>();
  private final List<Recording> recordings = new ArrayList<>();
  private Optional<Attempt> hello = Optional.empty();
  private Optional<Raw.Reply> models = Optional.empty();

  /// Opens no connection yet.
  public Subject(CheckPlan plan, Access access, InstantSource clock) {
    this.plan = plan;
    this.access = access;
    this.clock = clock;
    this.deadline = clock.instant().plus(plan.whole());
    this.whole = client(plan.service().model(), access, false);
    this.streamed = client(plan.service().model(), access, true);
  }

  private EndpointClient client(String model, Access keys, boolean stream) {
    Service.Endpoint given = plan.service();
    Service.Endpoint service =
        new Service.Endpoint(
            given.url(),
            given.protocol(),
            model,
            given.keyEnv(),
            given.keyFile(),
            stream,
            given.headersEnv(),
            given.proxy(),
            given.caFile());
    return EndpointClient.open(service, keys, plan.limits(), plan.parallel(), clock);
  }

  CheckPlan plan() {
    return plan;
  }

  Access access() {
    return access;
  }

  InstantSource clock() {
    return clock;
  }

  Dialect dialect() {
    return Dialect.of(plan.service().protocol());
  }

  /// Whether the server is this machine.
  boolean loopback() {
    String host = plan.host().orElse("");
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  /// What became of a plain question without any settings.
  Attempt hello() throws InterruptedException {
    if (hello.isEmpty()) {
      hello = Optional.of(ask(prompt(Questions.HELLO, Settings.NONE)));
    }
    return hello.orElseThrow();
  }

  /// What stands under the path that lists the models.
  Raw.Reply models() {
    if (models.isEmpty()) {
      models = Optional.of(raw(Raw.Request.get(dialect().models().orElse("")), false));
    }
    return models.orElseThrow();
  }

  /// Whether a plain question is answered.
  boolean answers() throws InterruptedException {
    return hello().outcome().said().isPresent();
  }

  /// A cap that leaves an answer of this many tokens its room, thoughts before it included.
  int room(int tokens) throws InterruptedException {
    Optional<Reply> reply = hello().outcome().said();
    boolean thinks =
        reply.isPresent()
            && (!reply.get().reasoning().isEmpty()
                || reply.get().usage().reasoningTokens().orElse(0) > 0);
    return tokens + (thinks ? ROOM_TO_THINK : 0);
  }

  /// From now on this setting is not sent, or under its other name.
  void leaveOut(String name) {
    leftOut.add(name);
  }

  boolean leavesOut(String name) {
    return leftOut.contains(name);
  }

  /// What may be left out of these settings.
  List<String> omissible(Sampling settings) {
    return whole.omissible(prompt("", settings));
  }

  private List<String> leftOut(Prompt prompt) {
    return whole.omissible(prompt).stream().filter(leftOut::contains).toList();
  }

  /// Identifies a prompt as it is sent, without what is left out.
  String digest(Prompt prompt) {
    return new Prompt(prompt.messages(), prompt.sampling().without(leftOut(prompt)))
        .digest()
        .text();
  }

  static Prompt prompt(String question, Sampling settings) {
    return new Prompt(List.of(Message.user(question)), settings);
  }

  /// Asks for a whole reply, and again where the endpoint asks to come back later.
  Attempt ask(Prompt prompt) throws InterruptedException {
    return patiently(whole, prompt);
  }

  /// Asks for a streamed reply in the same way.
  Attempt askStreamed(Prompt prompt) throws InterruptedException {
    return patiently(streamed, prompt);
  }

  private Attempt patiently(EndpointClient client, Prompt prompt) throws InterruptedException {
    Attempt attempt = once(client, prompt);
    for (int waits = 0; waits < MOST_WAITS && busy(attempt); waits++) {
      Duration asked = attempt.retryAfter().orElse(USUAL_WAIT);
      ledger.waited();
      Thread.sleep(
          asked.compareTo(plan.longestWait()) < 0
              ? asked.toMillis()
              : plan.longestWait().toMillis());
      attempt = once(client, prompt);
    }
    return attempt;
  }

  private static boolean busy(Attempt attempt) {
    return attempt.outcome() instanceof Outcome.Failed failed
        && (failed.kind() == FailureKind.RATE_LIMITED || failed.kind() == FailureKind.OVERLOADED);
  }

  /// Asks for a whole reply, once.
  Attempt once(Prompt prompt) {
    return once(whole, prompt);
  }

  private Attempt once(EndpointClient client, Prompt prompt) {
    beInTime();
    Attempt attempt = client.ask(prompt, leftOut(prompt));
    ledger.enter(attempt.outcome());
    return attempt;
  }

  /// Asks with another key.
  Attempt askWith(Access keys, Prompt prompt) throws InterruptedException {
    try (EndpointClient stranger = client(plan.service().model(), keys, false)) {
      return patiently(stranger, prompt);
    }
  }

  /// Asks a model of another name.
  Raw.Reply rawOf(String model, Prompt prompt) {
    beInTime();
    try (EndpointClient other = client(model, access, false)) {
      return entered(other.raw(other.written(prompt, leftOut(prompt))), true);
    }
  }

  /// The request for a whole reply, or a streamed one.
  Raw.Request written(Prompt prompt, boolean stream) {
    return (stream ? streamed : whole).written(prompt, leftOut(prompt));
  }

  /// @param answer whether an answer may come back, which costs tokens
  Raw.Reply raw(Raw.Request request, boolean answer) {
    beInTime();
    return entered(whole.raw(request), answer);
  }

  private Raw.Reply entered(Raw.Reply reply, boolean answer) {
    ledger.enter(reply, answer);
    return reply;
  }

  private void beInTime() {
    if (clock.instant().isAfter(deadline) || ledger.silences() >= MOST_SILENCES) {
      throw new OutOfTimeException();
    }
  }

  void record(Recording recording) {
    recordings.add(recording);
  }

  public List<Recording> recordings() {
    return List.copyOf(recordings);
  }

  public Expense expense() {
    return ledger.expense();
  }

  public Served served() {
    return ledger.served();
  }

  @Override
  public void close() {
    whole.close();
    streamed.close();
  }
}
