package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.pull.PullException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class HaltTest {
  private static final byte[] FILE = Pull.bytes(300_000);
  private static final String AT = Pull.HUGGING_FACE + Pull.COMMIT + "/a.bin";

  @TempDir Path folder;
  private final Source source = new Source().with(AT, FILE);

  @AfterEach
  void close() {
    source.close();
  }

  private Pull pull() {
    return Pull.huggingFace(source, folder).of(Pull.pinned("a.bin", FILE));
  }

  private void mustBeThere() {
    assertThat(folder.resolve("a.bin")).hasBinaryContent(FILE);
    assertThat(folder.resolve("a.bin.part")).doesNotExist();
    assertThat(folder.resolve("a.bin.part.json")).doesNotExist();
  }

  @Test
  void aWholePartThatNobodyMovedIsNotFetchedAgain() {
    Pull interrupted =
        pull()
            .listening(event -> {
              if (event instanceof PullEvent.Progress progress && progress.bytes() == FILE.length) {
                Thread.currentThread().interrupt();
              }
            });
    assertThat(interrupted.fails().kind()).isEqualTo(Kind.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
    source.requests().clear();
    pull().run();
    mustBeThere();
    assertThat(source.requests()).isEmpty();
  }

  @Test
  void anInterruptedPullLeavesAPartToGoOnWith() {
    Pull interrupted =
        pull()
            .listening(event -> {
              if (event instanceof PullEvent.Progress progress && progress.bytes() > 0) {
                Thread.currentThread().interrupt();
              }
            });
    byte[] half = Arrays.copyOf(FILE, 270_000);
    source.doing(
        AT,
        Source.head(
            200, half, Then.STALL, "ETag: " + Source.etag(FILE), "Content-Length: " + FILE.length));
    assertThat(interrupted.fails().kind()).isEqualTo(Kind.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder.resolve("a.bin.part.json")).exists();
    source.requests().clear();
    pull().run();
    mustBeThere();
    assertThat(Source.header(source.requests().getFirst(), "Range"))
        .hasValueSatisfying(range ->
            assertThat(Integer.parseInt(range.replaceAll("\\D", ""))).isBetween(262_144, 270_000));
  }

  @Test
  void aPullThatHearsNothingIsStoppedFromOutside() throws InterruptedException {
    CountDownLatch silent = new CountDownLatch(1);
    byte[] first = Arrays.copyOf(FILE, 1 << 18);
    source.doing(
        AT,
        Source.head(
            200,
            first,
            Then.STALL,
            "ETag: " + Source.etag(FILE),
            "Content-Length: " + FILE.length));
    Pull pull =
        pull()
            .listening(event -> {
              if (event instanceof PullEvent.Progress progress
                  && progress.bytes() == first.length) {
                silent.countDown();
              }
            });
    Puller puller = pull.puller();
    AtomicReference<Optional<Kind>> ended = new AtomicReference<>(Optional.empty());
    Thread thread = Thread.ofPlatform().start(() -> ended.set(kind(pull, puller)));
    silent.await();
    puller.stop();
    thread.join();
    assertThat(ended.get()).contains(Kind.INTERRUPTED);
  }

  @Test
  void aPullThatWaitsIsStoppedFromOutside() throws InterruptedException {
    CountDownLatch waits = new CountDownLatch(1);
    source.alwaysDoing(AT, Source.answer(503, "text/plain", ""));
    Pull pull =
        pull()
            .sleeping(_ -> {
              waits.countDown();
              new CountDownLatch(1).await();
            });
    Puller puller = pull.puller();
    AtomicReference<Optional<Kind>> ended = new AtomicReference<>(Optional.empty());
    Thread thread = Thread.ofPlatform().start(() -> ended.set(kind(pull, puller)));
    waits.await();
    puller.stop();
    thread.join();
    assertThat(ended.get()).contains(Kind.INTERRUPTED);
    assertThat(source.requests()).hasSize(1);
  }

  @Test
  void aStoppedPullerStaysStopped() {
    Puller puller = pull().puller();
    puller.stop();
    assertThat(kind(pull(), puller)).contains(Kind.INTERRUPTED);
    assertThat(source.requests()).isEmpty();
  }

  private static Optional<Kind> kind(Pull pull, Puller puller) {
    try {
      List<Pulled.File> _ = pull.run(puller).files();
      return Optional.empty();
    } catch (PullException e) {
      return Optional.of(e.kind());
    }
  }
}
