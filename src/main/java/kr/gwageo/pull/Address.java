package kr.gwageo.pull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;
import okhttp3.HttpUrl;

/// Where the files of a home are on the network.
final class Address {
  /// Stands between repository and file on Hugging Face.
  private static final String RESOLVE = "/resolve/" + Home.REVISION + "/";

  private static final String GITHUB_RAW = "raw.githubusercontent.com";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final Home home;
  private final PullRoute route;

  /// @throws PullException if home, mirror or proxy is no address
  Address(Home home, PullRoute route) {
    this.home = home;
    this.route = route;
    HttpUrl _ = atHome(home.revision(), "file");
    route.mirror().ifPresent(Address::base);
    route.proxy().ifPresent(Address::base);
  }

  /// The revision to ask for where the definition names none. Hugging Face calls the newest state
  /// of every repository `main`; elsewhere `HEAD` is what the default branch holds, whatever its
  /// name.
  String newest() {
    return hugging() ? "main" : "HEAD";
  }

  private boolean hugging() {
    return home.url().contains(RESOLVE);
  }

  /// Whether files of another revision are at another address.
  boolean versioned() {
    return home.url().contains(Home.REVISION);
  }

  /// Where a file is, at the home or what stands in for it.
  HttpUrl of(String revision, String path) {
    HttpUrl home = atHome(revision, path);
    if (route.mirror().isEmpty()) {
      return home;
    }
    HttpUrl base = base(route.mirror().get());
    String folders = base.encodedPath().replaceFirst("/+$", "");
    return home.newBuilder()
        .scheme(base.scheme())
        .host(base.host())
        .port(base.port())
        .encodedPath(folders + home.encodedPath())
        .build();
  }

  private HttpUrl atHome(String revision, String path) {
    // a branch such as `refs/convert/parquet` is one name on Hugging Face, several elsewhere
    String name = hugging() ? encoded(revision) : each(revision);
    String text = home.url().replace(Home.REVISION, name).replace(Home.PATH, each(path));
    return plain(text);
  }

  private static String each(String path) {
    return Arrays.stream(path.split("/")).map(Address::encoded).collect(Collectors.joining("/"));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// An address without a name or password in it, since addresses are shown and recorded.
  private static HttpUrl plain(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null || !url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
      String shown = text.replaceFirst("//[^/@]*@", "//…@");
      throw new PullException(Kind.ADDRESS, Facts.at(shown));
    }
    return url;
  }

  /// The address of a server, perhaps with folders.
  static HttpUrl base(String text) {
    HttpUrl url = plain(text);
    if (url.querySize() > 0 || url.encodedFragment() != null) {
      throw new PullException(Kind.ADDRESS, Facts.at(text));
    }
    return url;
  }

  /// Whether the token may go to where the files are: not in clear over a network, and not to a
  /// mirror unless whoever pulls wants it.
  boolean takesToken() {
    HttpUrl url = of(home.revision(), "file");
    boolean homely = route.tokenToMirror() || sameServer(url, atHome(home.revision(), "file"));
    return homely && (url.isHttps() || LOOPBACK.contains(url.host()));
  }

  /// The page of the home where people read about it and accept its terms.
  String page() {
    if (hugging()) {
      return home.url().substring(0, home.url().indexOf(RESOLVE));
    }
    HttpUrl url = atHome(home.revision(), "file");
    if (url.host().equals(GITHUB_RAW) && url.pathSize() > 1) {
      List<String> names = url.encodedPathSegments();
      return "https://github.com/" + names.get(0) + "/" + names.get(1);
    }
    return shown(HttpUrl.get(url.scheme() + "://" + url.host() + ":" + url.port()));
  }

  static boolean sameServer(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /// An address without what follows a `?`, which may open a door.
  static String shown(HttpUrl url) {
    return url.newBuilder().query(null).fragment(null).username("").password("").build().toString();
  }
}
