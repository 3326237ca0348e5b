package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.endpoint.LoopbackServer.Play;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.pull.PullException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a source may do in place of sending the file. The file that was there before stays.
class RefusalTest {
  private static final byte[] FILE = Pull.bytes(3000);
  private static final byte[] OLD = Pull.bytes("the file of before");
  private static final String AT = Pull.HUGGING_FACE + Pull.COMMIT + "/a.csv";
  private static final String TYPE = "text/csv";

  @TempDir Path folder;
  private final Source source = new Source().with(AT, FILE);

  @BeforeEach
  void leaveAnOldFile() throws IOException {
    Files.write(folder.resolve("a.csv"), OLD);
  }

  @AfterEach
  void close() {
    source.close();
  }

  private Pull pull(SourceFile file) {
    return Pull.huggingFace(source, folder).of(file);
  }

  private PullException fails(Pull pull, Kind kind) {
    PullException failure = pull.fails();
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.place()).isEqualTo("a.csv");
    assertThat(folder.resolve("a.csv")).hasBinaryContent(OLD);
    return failure;
  }

  private PullException fails(SourceFile file, Kind kind) {
    return fails(pull(file), kind);
  }

  private void comes(SourceFile file, byte[] bytes) {
    pull(file).run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(bytes);
  }

  private void mustLeaveNoPart() {
    assertThat(folder.resolve("a.csv.part")).doesNotExist();
    assertThat(folder.resolve("a.csv.part.json")).doesNotExist();
  }

  @Test
  void aWrongDigestIsNamedWithTheRightOne() {
    Digest pinned = Digest.of(new byte[1]);
    PullException failure =
        fails(
            new SourceFile("a.csv", OptionalLong.empty(), Optional.of(pinned), List.of()),
            Kind.WRONG_DIGEST);
    assertThat("sha256:" + failure.expected()).isEqualTo(pinned.text());
    assertThat("sha256:" + failure.found()).isEqualTo(Digest.of(FILE).text());
    assertThat(failure.address()).isEqualTo(source.base() + AT);
    mustLeaveNoPart();
  }

  @Test
  void aWrongSizeIsSeenBeforeAnythingIsFetched() {
    PullException failure = fails(Pull.sized("a.csv", 2999), Kind.WRONG_SIZE);
    assertThat(failure.expected()).isEqualTo("2999");
    assertThat(failure.found()).isEqualTo("3000");
    mustLeaveNoPart();
  }

  @ParameterizedTest
  @CsvSource({"3001, 3000", "2999, >2999"})
  void aWrongSizeIsSeenWhereTheServerTellsNone(long expected, String found) {
    source.doing(AT, chunked(FILE));
    PullException failure = fails(Pull.sized("a.csv", expected), Kind.WRONG_SIZE);
    assertThat(failure.found()).isEqualTo(found);
    mustLeaveNoPart();
  }

  private static Play chunked(byte[] body) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    chunks.writeBytes(Pull.bytes(Integer.toHexString(body.length) + "\r\n"));
    chunks.writeBytes(body);
    chunks.writeBytes(Pull.bytes("\r\n0\r\n\r\n"));
    return Source.head(200, chunks.toByteArray(), Then.KEEP, "Transfer-Encoding: chunked");
  }

  @Test
  void chunksWithoutALengthAreAFile() {
    source.doing(AT, chunked(FILE));
    comes(Pull.open("a.csv"), FILE);
  }

  @Test
  void aBodyThatOnlyTheConnectionEndsNeedsASizeOrDigest() {
    source.doing(AT, Source.head(200, FILE, Then.CLOSE, "Content-Type: text/csv"));
    fails(Pull.open("a.csv"), Kind.NO_LENGTH);
    source.doing(AT, Source.head(200, FILE, Then.CLOSE, "Content-Type: text/csv"));
    comes(Pull.sized("a.csv", FILE.length), FILE);
  }

  @Test
  void aBodyThatTheConnectionEndsTooEarlyIsACut() {
    byte[] half = Arrays.copyOf(FILE, 1500);
    source.doing(AT, Source.head(200, half, Then.CLOSE, "Content-Type: text/csv"));
    Pull pull = pull(Pull.sized("a.csv", FILE.length));
    pull.run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(FILE);
    assertThat(pull.pauses).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void whatIsNotThereIsGone(int status) {
    source.doing(AT, Source.answer(status, "text/html", "<p>not here"));
    assertThat(fails(Pull.open("a.csv"), Kind.GONE).found()).isEqualTo("" + status);
    assertThat(source.requests()).hasSize(1);
  }

  @Test
  void aRepositoryThatHidesItselfIsGoneNotGated() {
    source.doing(AT, Source.answer(401, "text/plain", "", "X-Error-Code: RepoNotFound"));
    fails(Pull.open("a.csv"), Kind.GONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {206, 300, 304, 400, 405, 416, 451})
  void whatElseIsNotAFileIsRefused(int status) {
    source.doing(AT, Source.answer(status, TYPE, ""));
    assertThat(fails(Pull.open("a.csv"), Kind.REFUSED).found()).isEqualTo("" + status);
    assertThat(source.requests()).hasSize(1);
  }

  @Test
  void aServerThatIsBusyIsAskedAgainWhenItSays() {
    source.doing(
        AT,
        Source.answer(429, "text/plain", "", "Retry-After: 7"),
        Source.answer(429, "text/plain", "", "Retry-After: Mon, 2 Mar 2026 09:00:30 GMT"),
        Source.answer(503, "text/plain", ""));
    Pull pull = pull(Pull.pinned("a.csv", FILE));
    pull.run();
    assertThat(pull.pauses)
        .containsExactly(Duration.ofSeconds(7), Duration.ofMillis(29_877), Duration.ofSeconds(4));
    assertThat(pull.events(PullEvent.Waiting.class)).isEqualTo(3);
  }

  @Test
  void aServerThatIsBusyForTooLongIsNotWaitedFor() {
    source.alwaysDoing(AT, Source.answer(429, "text/plain", "", "Retry-After: 61"));
    Pull pull = pull(Pull.open("a.csv"));
    assertThat(fails(pull, Kind.BUSY).found()).isEqualTo("61");
    assertThat(pull.pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void aServerThatFailsIsAskedSoOftenAndNoMore(int status) {
    source.alwaysDoing(AT, Source.answer(status, "text/plain", ""));
    Pull pull = pull(Pull.open("a.csv"));
    assertThat(fails(pull, Kind.SERVER).found()).isEqualTo("" + status);
    assertThat(source.requests()).hasSize(4);
    assertThat(pull.pauses).hasSize(3);
  }

  @Test
  void aServerThatIsNotThereIsAskedSoOftenAndNoMore() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Pull pull =
        Pull.at("http://127.0.0.1:" + port + "/{revision}/{path}", folder).of(Pull.open("a.csv"));
    fails(pull, Kind.UNREACHABLE);
    assertThat(pull.pauses).hasSize(3);
  }

  @Test
  void aWebPageIsNotTakenForAFile() {
    source.doing(AT, Source.answer(200, "text/html; charset=utf-8", "<p>Please log in"));
    fails(Pull.open("a.csv"), Kind.WEB_PAGE);
  }

  @Test
  void aPointerIsNotTakenForAFile() {
    source.with(
        AT, Pull.bytes("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n"));
    fails(Pull.open("a.csv"), Kind.POINTER);
    mustLeaveNoPart();
  }

  @Test
  void aWebPageThatIsWantedComes() {
    String at = Pull.HUGGING_FACE + Pull.COMMIT + "/page.HTML";
    source.doing(at, Source.answer(200, "text/html", "<p>content"));
    pull(Pull.open("page.HTML")).run();
    assertThat(folder.resolve("page.HTML")).hasContent("<p>content");
  }

  @Test
  void bytesThatCamePackedAreUnpacked() throws IOException {
    source.doing(AT, Source.answer(200, TYPE, packed(FILE), "Content-Encoding: gzip"));
    comes(Pull.pinned("a.csv", FILE), FILE);
  }

  @Test
  void bytesThatCamePackedAndCutBeginAnew() throws IOException {
    byte[] half = Arrays.copyOf(packed(FILE), 1000);
    source.doing(
        AT, Source.answer(200, TYPE, half, "Content-Encoding: gzip", "ETag: " + Source.etag(FILE)));
    comes(Pull.open("a.csv"), FILE);
    assertThat(Source.header(source.requests().get(1), "Range")).isEmpty();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void anEncodingThatNobodyAskedForIsNamed() {
    source.doing(AT, Source.answer(200, TYPE, FILE, "Content-Encoding: br"));
    assertThat(fails(Pull.open("a.csv"), Kind.ENCODED).found()).isEqualTo("br");
  }

  @Test
  void aFileThatIsDeclaredHugeIsNotFetched() {
    String length = "Content-Length: " + (2L << 30);
    source.doing(AT, Source.head(200, FILE, Then.STALL, length));
    PullException failure = fails(Pull.open("a.csv"), Kind.TOO_LARGE);
    assertThat(failure.expected()).isEqualTo("" + (1L << 30));
    assertThat(failure.found()).isEqualTo("" + (2L << 30));
    mustLeaveNoPart();
  }

  @Test
  void aFileThatTurnsOutHugeIsStopped() {
    source.doing(AT, chunked(FILE));
    fails(pull(Pull.open("a.csv")).limit(2000), Kind.TOO_LARGE);
    mustLeaveNoPart();
  }

  @Test
  void aFileForWhichTheDiskHasNoRoomIsNotFetched() {
    PullException failure = fails(pull(Pull.open("a.csv")).space(1 << 20), Kind.DISK_FULL);
    assertThat(failure.expected()).isEqualTo("3000");
    assertThat(failure.found()).isEqualTo("" + (1 << 20));
  }
}
