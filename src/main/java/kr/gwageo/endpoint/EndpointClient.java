package kr.gwageo.endpoint;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  private final Service.Endpoint service;
  private final Limits limits;
  private final InstantSource clock;
  private final Wire wire;
  private final HttpUrl url;
  private final Secret secret;
  private final Headers headers;
  private final Connections connections;

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
    this.headers = secret.fitsHeader() ? headers(wire, access, secret) : Headers.of();
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

  private static Headers headers(Wire wire, Access access, Secret secret) {
    Headers.Builder headers = new Headers.Builder();
    wire.headers(secret.key()).forEach(headers::set);
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
    return new Prompt(prompt.messages(), sampling);
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
      return asking.unsent(
          new Outcome.Failed(
              FailureKind.AUTHENTICATION, "the key holds a character that no header can carry"));
    }
    Wire.Request request = wire.encode(service, without(prompt, leftOut));
    return asking.attempt(connections.newCall(httpRequest(request)), secret);
  }

  private Request httpRequest(Wire.Request request) {
    return new Request.Builder()
        .url(url.newBuilder().addPathSegments(request.path()).build())
        .headers(headers)
        .post(new OneShotJson(Json.bytes(request.body())))
        .build();
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
