package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.domain.benchmark.SourceFile;

/// A pull to be tried, and what happens during it.
final class Pull {
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
  static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  static final String HUGGING_FACE = "/datasets/owner/name/resolve/";
  static final String GITHUB = "/owner/repo/";

  final List<PullEvent> events = new ArrayList<>();
  final List<Duration> pauses = new ArrayList<>();
  private final Path folder;
  private final String url;
  private String benchmark = "practice";
  private String revision = COMMIT;
  private Optional<String> variable = Optional.empty();
  private Optional<String> token = Optional.empty();
  private PullRoute route = PullRoute.DIRECT;
  private boolean renew;
  private Duration silence = Duration.ofMinutes(1);
  private List<SourceFile> files = List.of();
  private long limit = 1 << 30;
  private long space = Long.MAX_VALUE / 2;
  private Consumer<PullEvent> listener = _ -> {};
  private Puller.Sleeper sleeper = pauses::add;

  private Pull(Path folder, String url) {
    this.folder = folder;
    this.url = url;
  }

  /// From a home with the addresses of Hugging Face.
  static Pull huggingFace(Source source, Path folder) {
    return new Pull(folder, source.base() + HUGGING_FACE + "{revision}/{path}");
  }

  /// From a home with the addresses of GitHub's raw files.
  static Pull github(Source source, Path folder) {
    return new Pull(folder, source.base() + GITHUB + "{revision}/{path}");
  }

  static Pull at(String url, Path folder) {
    return new Pull(folder, url);
  }

  /// The same bytes for the same length.
  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A file of which the definition tells everything.
  static SourceFile pinned(String path, byte[] bytes) {
    return new SourceFile(
        path, OptionalLong.of(bytes.length), Optional.of(Digest.of(bytes)), List.of());
  }

  /// A file of which the definition tells nothing but the path.
  static SourceFile open(String path) {
    return new SourceFile(path, OptionalLong.empty(), Optional.empty(), List.of());
  }

  static SourceFile sized(String path, long bytes) {
    return new SourceFile(path, OptionalLong.of(bytes), Optional.empty(), List.of());
  }

  Pull of(SourceFile... wanted) {
    files = List.of(wanted);
    return this;
  }

  Pull benchmark(String name) {
    benchmark = name;
    return this;
  }

  Pull revision(String name) {
    revision = name;
    return this;
  }

  Pull token(String name, Optional<String> value) {
    variable = Optional.of(name);
    token = value;
    return this;
  }

  Pull route(PullRoute way) {
    route = way;
    return this;
  }

  Pull renewing() {
    renew = true;
    return this;
  }

  Pull limit(long bytes) {
    limit = bytes;
    return this;
  }

  Pull silence(Duration longest) {
    silence = longest;
    return this;
  }

  Pull space(long bytes) {
    space = bytes;
    return this;
  }

  Pull listening(Consumer<PullEvent> to) {
    listener = to;
    return this;
  }

  Pull sleeping(Puller.Sleeper way) {
    sleeper = way;
    return this;
  }

  Puller puller() {
    PullLimits limits =
        new PullLimits(
            limit,
            4,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5),
            silence);
    return new Puller(limits, () -> NOW, sleeper, _ -> space);
  }

  PullOrder order() {
    return new PullOrder(
        benchmark,
        new Home(url, revision, variable),
        files,
        "CC-BY-4.0",
        folder,
        token,
        route,
        renew);
  }

  Pulled run() {
    return run(puller());
  }

  Pulled run(Puller puller) {
    return puller.pull(
        order(),
        event -> {
          events.add(event);
          listener.accept(event);
        });
  }

  PullException fails() {
    return catchThrowableOfType(PullException.class, this::run);
  }

  long events(Class<? extends PullEvent> type) {
    return events.stream().filter(type::isInstance).count();
  }
}
