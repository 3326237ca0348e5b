package kr.gwageo.endpoint;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Puts prompts to one endpoint. May be shared between threads; each call blocks its own.
public final class EndpointClient implements AutoCloseable {
  private static final String OTHER_CAP = Sampling.MAX_TOKENS + "→";
  private static final Outcome.Failed UNFIT_KEY =
      new Outcome.Failed(
          FailureKind.AUTHENTICATION, "the key holds a character that no header can carry");
  private static final Outcome.Failed UNSENDABLE =
      new Outcome.Failed(
          FailureKind.UNSENDABLE_PROMPT,
          "the protocol has no place for the tools and calls of this prompt: nothing was sent");

  private final Service.Endpoint service;
  private final Limits limits;
  private final InstantSource clock;
  private final Wire wire;
  private final HttpUrl url;
  private final Secret secret;
  private final Headers headers;
  private final Connections connections;
  private final Map<Map.Entry<String, Map<String, String>>, HttpUrl> addresses =
      new ConcurrentHashMap<>();

  private EndpointClient(
      Service.Endpoint service, Access access, Limits limits, int inFlight, InstantSource clock) {
    this.service = service;
    this.limits = limits;
    this.clock = clock;
    this.wire =
        Protocol.named(service.protocol())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no protocol \"%s\" among %s".formatted(service.protocol(), Protocol.names())))
            .wire();
    this.url = address(service.url());
    this.secret = new Secret(access);
    this.headers = secret.fitsHeader() ? headers(wire, service, access, secret) : Headers.of();
    this.connections =
        new Connections(
            url.isHttps(),
            limits,
            inFlight,
            service.proxy().map(EndpointClient::address),
            access.ca().map(Trust::in));
  }

  /// Opens no connection yet.
  ///
  /// @param access key, headers and trust
  /// @param limits how long to wait for what; how often to ask is not this room's matter
  /// @param inFlight calls at once, at most, at least 1
  /// @param clock one that does not run backwards
  /// @throws IllegalArgumentException if the service's address or protocol, or the certificates to
  ///   be trusted cannot be
  public static EndpointClient open(
      Service.Endpoint service, Access access, Limits limits, int inFlight, InstantSource clock) {
    if (inFlight < 1) {
      throw new IllegalArgumentException("calls in flight, at least 1: " + inFlight);
    }
    return new EndpointClient(service, access, limits, inFlight, clock);
  }

  private static HttpUrl address(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      throw new IllegalArgumentException("not an http or https address: " + text);
    }
    return url;
  }

  private static Headers headers(
      Wire wire, Service.Endpoint service, Access access, Secret secret) {
    Headers.Builder headers = new Headers.Builder();
    wire.headers(service, secret.key()).forEach(headers::set);
    access.headers().forEach((name, value) -> headers.set(name, value.strip()));
    return headers.build();
  }

  /// What may be left out of a prompt's settings where an endpoint rejects it, by name. The cap on
  /// tokens is never left out, but may be sent under another name: `max_tokens→` and that.
  public List<String> omissible(Prompt prompt) {
    List<String> names = new ArrayList<>(prompt.sampling().names());
    if (names.remove(Sampling.MAX_TOKENS)) {
      wire.otherCap().ifPresent(other -> names.add(OTHER_CAP + other));
    }
    return names;
  }

  private static Prompt without(Prompt prompt, Collection<String> leftOut) {
    if (leftOut.isEmpty()) {
      return prompt;
    }
    Sampling sampling = prompt.sampling().without(leftOut);
    for (String name : leftOut) {
      if (name.startsWith(OTHER_CAP)) {
        sampling = sampling.withCapAs(name.substring(OTHER_CAP.length()));
      }
    }
    return new Prompt(prompt.messages(), prompt.tools(), sampling);
  }

  /// Sends one request and waits for what becomes of it. Never asks twice, follows no redirect, and
  /// throws nothing that the network, the server or the key may cause.
  public Attempt ask(Prompt prompt) {
    return ask(prompt, List.of());
  }

  /// The same, without some of the prompt's settings.
  ///
  /// @param leftOut of those that may be, see [#omissible]
  public Attempt ask(Prompt prompt, Collection<String> leftOut) {
    Asking asking =
        new Asking(wire, service.stream(), limits, clock, leftOut, connections.inflow());
    if (!secret.fitsHeader()) {
      return asking.unsent(UNFIT_KEY);
    }
    if (!wire.carries(prompt)) {
      return asking.unsent(UNSENDABLE);
    }
    Wire.Request request = wire.encode(service, without(prompt, leftOut));
    return asking.attempt(connections.newCall(httpRequest(request)), secret);
  }

  private Request httpRequest(Wire.Request request) {
    return httpRequest(request.path(), request.query())
        .post(new OneShotJson(Json.bytes(request.body())))
        .build();
  }

  private Request.Builder httpRequest(String path, Map<String, String> query) {
    return new Request.Builder().url(address(path, query)).headers(headers);
  }

  /// A client asks at few addresses, again and again.
  private HttpUrl address(String path, Map<String, String> query) {
    return addresses.computeIfAbsent(
        Map.entry(path, Map.copyOf(query)),
        unseen -> {
          HttpUrl.Builder address = url.newBuilder().addPathSegments(path);
          query.forEach(address::addQueryParameter);
          return address.build();
        });
  }

  /// The request that [#ask] would send.
  public Raw.Request written(Prompt prompt, Collection<String> leftOut) {
    Wire.Request request = wire.encode(service, without(prompt, leftOut));
    String body = new String(Json.bytes(request.body()), StandardCharsets.UTF_8);
    return new Raw.Request(request.path(), new TreeMap<>(request.query()), Optional.of(body));
  }

  /// Sends one request as it is and shows what comes back as it is. The rules of [#ask] hold.
  public Raw.Reply raw(Raw.Request request) {
    RawAsking asking = new RawAsking(clock, secret);
    if (!secret.fitsHeader()) {
      return asking.failed(UNFIT_KEY);
    }
    Request.Builder builder = httpRequest(request.path(), request.query());
    request
        .body()
        .ifPresent(text -> builder.post(new OneShotJson(text.getBytes(StandardCharsets.UTF_8))));
    return asking.exchange(connections.newCall(builder.build()));
  }

  /// Ends calls in flight as failed and closes every connection.
  @Override
  public void close() {
    connections.close();
  }

  @Override
  public String toString() {
    return "EndpointClient[" + service.model() + " at " + service.url() + "]";
  }
}
