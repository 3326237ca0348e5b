package kr.gwageo.endpoint;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.Limits;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/// The connections to one endpoint.
///
/// OkHttp looks through all connections of a client for each call, so that a client with many of
/// them is slow: above 250 calls in flight there are several clients, each with its own
/// connections.
final class Connections implements AutoCloseable {
  private static final int CALLS_PER_CLIENT = 250;

  private final List<OkHttpClient> clients;

  Connections(boolean https, Limits limits, int inFlight) {
    OkHttpClient first =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionSpecs(List.of(https ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(limits.connect())
            .writeTimeout(limits.connect())
            .readTimeout(limits.firstToken())
            .callTimeout(limits.total())
            .build();
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

  /// A call by one of the clients; which one follows from the prompt.
  Call newCall(Request request, Prompt prompt) {
    int number =
        clients.size() == 1 ? 0 : Math.floorMod(prompt.digest().hashCode(), clients.size());
    return clients.get(number).newCall(request);
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
