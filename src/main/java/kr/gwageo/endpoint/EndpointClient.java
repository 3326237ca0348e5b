package kr.gwageo.endpoint;

import java.time.InstantSource;
import java.util.Optional;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Service;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Puts prompts to one endpoint. May be shared between threads; each call blocks its own.
public final class EndpointClient implements AutoCloseable {
  private final Service.Endpoint service;
  private final Limits limits;
  private final InstantSource clock;
  private final Wire wire;
  private final HttpUrl url;
  private final Secret secret;
  private final Headers headers;
  private final Connections connections;

  private EndpointClient(
      Service.Endpoint service, Secret secret, Limits limits, int inFlight, InstantSource clock) {
    this.service = service;
    this.limits = limits;
    this.clock = clock;
    this.wire =
        Protocol.named(service.protocol())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no protocol \"%s\" among %s".formatted(service.protocol(), Protocol.names())))
            .wire();
    this.url = address(service);
    this.secret = secret;
    this.headers = Headers.of(wire.headers(secret.key().filter(key -> secret.fitsHeader())));
    this.connections = new Connections(url.isHttps(), limits, inFlight);
  }

  /// Opens no connection yet.
  ///
  /// @param key of the account, empty where the server wants none
  /// @param limits how long to wait for what; how often to ask is not this room's matter
  /// @param inFlight calls at once, at most, at least 1
  /// @param clock one that does not run backwards
  /// @throws IllegalArgumentException if the service's address or protocol cannot be
  public static EndpointClient open(
      Service.Endpoint service,
      Optional<String> key,
      Limits limits,
      int inFlight,
      InstantSource clock) {
    if (inFlight < 1) {
      throw new IllegalArgumentException("calls in flight, at least 1: " + inFlight);
    }
    return new EndpointClient(service, new Secret(key), limits, inFlight, clock);
  }

  private static HttpUrl address(Service.Endpoint service) {
    HttpUrl url = HttpUrl.parse(service.url());
    if (url == null) {
      throw new IllegalArgumentException("not an http or https address: " + service.url());
    }
    return url;
  }

  /// Sends one request and waits for what becomes of it. Never asks twice, follows no redirect, and
  /// throws nothing that the network, the server or the key may cause.
  public Attempt ask(Prompt prompt) {
    Asking asking = new Asking(wire, service.stream(), limits, clock);
    if (!secret.fitsHeader()) {
      return asking.unsent(
          new Outcome.Failed(
              FailureKind.AUTHENTICATION, "the key holds a character that no header can carry"));
    }
    Wire.Request request = wire.encode(service, prompt);
    return asking.attempt(connections.newCall(httpRequest(request), prompt), secret);
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
