package kr.gwageo.pull;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/// The way to the files: one request and its redirects, and the token for nobody but the home.
final class Line implements AutoCloseable {
  private static final int REDIRECTS = 10;

  private final OkHttpClient client;
  private final Halt halt;
  private final Optional<String> token;

  /// @param token sent to the server that is asked; empty: to none
  /// @param proxy address of an HTTP proxy
  Line(PullLimits limits, Halt halt, Optional<String> token, Optional<HttpUrl> proxy) {
    this.halt = halt;
    this.token = token;
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(limits.connect())
            .writeTimeout(limits.connect())
            .readTimeout(limits.silence());
    proxy.ifPresent(url ->
        builder.proxy(
            new Proxy(
                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(url.host(), url.port()))));
    this.client = builder.build();
  }

  /// Asks for a file.
  ///
  /// @param headers for the first request and those that follow it
  /// @throws PullException if a redirect goes where it may not
  Answer get(HttpUrl url, Map<String, String> headers, String path) throws IOException {
    HttpUrl next = url;
    boolean withToken = token.isPresent();
    Answer.Told told = Answer.Told.nothing();
    for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
      Response response = ask(next, headers, withToken);
      told = told.and(response);
      if (!isRedirect(response.code())) {
        return new Answer(response, url, told, withToken);
      }
      HttpUrl from = next;
      try (response) {
        next = target(response, from, path);
      }
      // once it is left behind it stays behind, whoever sends back
      withToken = withToken && Address.sameServer(from, next);
    }
    throw new PullException(
        Kind.REDIRECT, Facts.at(path).from(Address.shown(url)).found(Address.shown(next)));
  }

  private Response ask(HttpUrl url, Map<String, String> headers, boolean withToken)
      throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", "gwageo")
            .header("Accept", "*/*")
            // bytes as they are: sizes, ranges and digests are about these
            .header("Accept-Encoding", "identity");
    headers.forEach(request::header);
    if (withToken) {
      token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    }
    Call call = client.newCall(request.build());
    halt.watch(call);
    return unheard(call.execute());
  }

  /// The response without headers that send back the token: nobody is to write them down.
  private Response unheard(Response response) {
    Response.Builder rest = response.newBuilder();
    for (String name : response.headers().names()) {
      boolean tells = token.isPresent() && response.headers(name).toString().contains(token.get());
      if (tells) {
        rest.removeHeader(name);
      }
    }
    return rest.build();
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /// Where a redirect goes.
  ///
  /// @throws PullException if it goes nowhere, or from https to http
  static HttpUrl target(Response response, HttpUrl from, String path) {
    Facts facts = Facts.at(path).from(Address.shown(from));
    String location = Optional.ofNullable(response.header("Location")).orElse("");
    HttpUrl target = location.isEmpty() ? null : from.resolve(location);
    if (target == null) {
      throw new PullException(Kind.REDIRECT, facts.found(location.replaceFirst("\\?.*", "")));
    }
    if (from.isHttps() && !target.isHttps()) {
      throw new PullException(Kind.REDIRECT, facts.found(Address.shown(target)));
    }
    return target;
  }

  /// Closes every connection.
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }
}
