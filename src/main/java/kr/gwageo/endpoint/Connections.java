package kr.gwageo.endpoint;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kr.gwageo.domain.spec.Limits;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/// The connections to one endpoint.
///
/// OkHttp looks through all connections of a client for each call, so that a client with many of
/// them is slow: above 125 calls in flight there are several clients, each with its own
/// connections.
final class Connections implements AutoCloseable {
  private static final int CALLS_PER_CLIENT = 125;

  private final List<OkHttpClient> clients;
  private final AtomicInteger turn = new AtomicInteger();
  private final Inflow inflow = new Inflow();

  /// @param proxy address of an HTTP proxy
  /// @param trust who vouches for the server; empty: whom the machine trusts
  Connections(
      boolean https, Limits limits, int inFlight, Optional<HttpUrl> proxy, Optional<Trust> trust) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionSpecs(List.of(https ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT))
            .socketFactory(inflow)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(limits.connect())
            .writeTimeout(limits.connect())
            .readTimeout(Grace.after(limits.firstToken()))
            .callTimeout(Grace.after(limits.total()));
    proxy.ifPresent(url ->
        builder.proxy(
            new Proxy(
                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(url.host(), url.port()))));
    if (https) {
      Trust anchors = trust.orElseGet(Trust::ofTheMachine);
      builder.sslSocketFactory(inflow.over(anchors.sockets()), anchors.manager());
    }
    OkHttpClient first = builder.build();
    clients =
        IntStream.range(0, Math.ceilDiv(inFlight, CALLS_PER_CLIENT))
            .mapToObj(i -> withConnectionsOfItsOwn(first, inFlight))
            .toList();
  }

  private static OkHttpClient withConnectionsOfItsOwn(OkHttpClient client, int inFlight) {
    return client
        .newBuilder()
        .connectionPool(new ConnectionPool(inFlight, 5, TimeUnit.MINUTES))
        .dispatcher(new Dispatcher())
        .build();
  }

  /// A call by the client whose turn it is.
  Call newCall(Request request) {
    return clients.get(Math.floorMod(turn.getAndIncrement(), clients.size())).newCall(request);
  }

  /// What comes in over the connections.
  Inflow inflow() {
    return inflow;
  }

  /// Cancels the calls in flight and closes every connection.
  @Override
  public void close() {
    for (OkHttpClient client : clients) {
      client.dispatcher().cancelAll();
      client.connectionPool().evictAll();
    }
  }
}
