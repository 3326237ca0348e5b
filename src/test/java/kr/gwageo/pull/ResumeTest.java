package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.pull.PullException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {
  private static final byte[] FILE = Pull.bytes(300_000);
  private static final byte[] OTHER = Pull.bytes(200_000);
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

  private Optional<String> header(int request, String name) {
    return Source.header(source.requests().get(request), name);
  }

  /// Leaves a part of so many bytes behind.
  private void leave(int bytes) {
    source.alwaysDoing(AT, source.cutAfter(bytes));
    PullException cut =
        Pull.huggingFace(source, folder)
            .of(Pull.pinned("a.bin", FILE))
            .listening(event -> {
              if (event instanceof PullEvent.Waiting) {
                source.alwaysDoing(AT, Source.answer(503, "text/plain", ""));
              }
            })
            .fails();
    assertThat(cut.kind()).isEqualTo(Kind.SERVER);
    assertThat(folder.resolve("a.bin.part")).hasSize(bytes);
    source.requests().clear();
    source.alwaysDoing(AT, source.cutAfter(Long.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 65_536, 150_001, 299_999})
  void aCutFileGoesOnWhereItWasCut(int cut) {
    source.doing(AT, source.cutAfter(cut));
    Pull pull = pull();
    pull.run();
    mustBeThere();
    assertThat(header(1, "Range")).contains("bytes=" + cut + "-");
    assertThat(header(1, "If-Range")).contains(Source.etag(FILE));
    assertThat(pull.pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void aCutBeforeTheFirstByteBeginsAnew() {
    source.doing(AT, source.cutAfter(0));
    pull().run();
    mustBeThere();
    assertThat(header(1, "Range")).isEmpty();
  }

  @Test
  void aSecondPullGoesOnWithThePartOfTheFirst() {
    leave(123_456);
    Pull second = pull();
    second.run();
    mustBeThere();
    assertThat(source.requests()).hasSize(1);
    assertThat(header(0, "Range")).contains("bytes=123456-");
    assertThat(second.events(PullEvent.Anew.class)).isZero();
  }

  @Test
  void whatCameIsSafeBeforeThePullWaits() {
    source.doing(AT, source.cutAfter(123_456));
    Pull pull =
        pull()
            .listening(event -> {
              if (event instanceof PullEvent.Waiting) {
                assertThat(folder.resolve("a.bin.part.json"))
                    .content()
                    .contains("\"bytes\" : 123456");
              }
            });
    pull.run();
    assertThat(pull.events(PullEvent.Waiting.class)).isEqualTo(1);
  }

  @Test
  void aConnectionThatFallsSilentIsACut() {
    byte[] half = Arrays.copyOf(FILE, 1000);
    String etag = "ETag: " + Source.etag(FILE);
    source.doing(AT, Source.head(200, half, Then.STALL, etag, "Content-Length: " + FILE.length));
    Pull pull = pull().silence(Duration.ofMillis(200));
    pull.run();
    mustBeThere();
    assertThat(pull.events)
        .contains(
            new PullEvent.Waiting(
                new PullEvent.Which(1, 1, "a.bin"), Kind.CUT, Duration.ofSeconds(1), 1));
    assertThat(header(1, "Range")).contains("bytes=1000-");
  }

  @Test
  void aFileThatIsCutAgainAndAgainIsGivenUpAndItsPartKept() {
    source.alwaysDoing(AT, source.cutAfter(1000));
    Pull pull = pull();
    PullException failure = pull.fails();
    assertThat(failure.kind()).isEqualTo(Kind.CUT);
    assertThat(failure.found()).isEqualTo("4000");
    assertThat(pull.pauses)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(folder.resolve("a.bin")).doesNotExist();
    assertThat(folder.resolve("a.bin.part")).hasSize(4000);
  }

  @Test
  void patienceBeginsAnewWhereAnAttemptBroughtMuch() {
    byte[] large = Pull.bytes(6_000_000);
    source.with(AT, large).alwaysDoing(AT, source.cutAfter(1_100_000));
    Pull pull = Pull.huggingFace(source, folder).of(Pull.pinned("a.bin", large));
    pull.run();
    assertThat(folder.resolve("a.bin")).hasBinaryContent(large);
    assertThat(pull.pauses).hasSize(5).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void aServerThatIgnoresRangesSendsTheFileAnew() {
    leave(1000);
    source.doing(AT, Source.answer(200, "application/octet-stream", FILE));
    Pull pull = pull();
    pull.run();
    mustBeThere();
    assertThat(pull.events(PullEvent.Anew.class)).isEqualTo(1);
  }

  @Test
  void aFileThatChangedInBetweenBeginsAnew() {
    source.doing(AT, source.cutAfter(1000));
    Pull.huggingFace(source, folder)
        .of(Pull.open("a.bin"))
        .listening(event -> {
          if (event instanceof PullEvent.Waiting) {
            source.with(AT, OTHER);
          }
        })
        .run();
    assertThat(folder.resolve("a.bin")).hasBinaryContent(OTHER);
  }

  @Test
  void aRestUnderAnotherEtagIsNotTaken() {
    leave(1000);
    byte[] rest = Arrays.copyOfRange(FILE, 1000, FILE.length);
    source.doing(
        AT,
        Source.answer(
            206,
            "application/octet-stream",
            rest,
            "ETag: \"other\"",
            "Content-Range: bytes 1000-299999/300000"));
    pull().run();
    mustBeThere();
    assertThat(source.requests()).hasSize(2);
    assertThat(header(1, "Range")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Range: bytes 999-299999/300000",
        "Content-Range: bytes 1000-299999/300001",
        "Content-Range: nonsense",
        "X-Nothing: at all"
      })
  void aRestOfSomethingElseIsNotTaken(String line) {
    Pull unsized = Pull.huggingFace(source, folder).of(Pull.open("a.bin"));
    leave(1000);
    byte[] rest = Arrays.copyOfRange(FILE, 1000, FILE.length);
    source.doing(AT, Source.answer(206, "application/octet-stream", rest, line));
    unsized.run();
    mustBeThere();
    assertThat(source.requests()).hasSize(2);
  }

  @Test
  void aServerThatCannotSatisfyTheRangeIsAskedForTheWholeFile() {
    leave(1000);
    source.doing(AT, Source.answer(416, "text/plain", ""));
    pull().run();
    mustBeThere();
    assertThat(source.requests()).hasSize(2);
    assertThat(header(1, "Range")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ETag: W/\"weak\"", "X-No: etag"})
  void withoutAStrongEtagNothingIsContinued(String line) {
    byte[] half = Arrays.copyOf(FILE, 1000);
    source.doing(AT, Source.head(200, half, Then.CLOSE, line, "Content-Length: " + FILE.length));
    pull().run();
    mustBeThere();
    assertThat(header(1, "Range")).isEmpty();
  }

  @Test
  void bytesThatTheNoteDoesNotCountAreFetchedAgain() throws IOException {
    leave(5000);
    byte[] zeros = new byte[6000];
    System.arraycopy(FILE, 0, zeros, 0, 5000);
    Files.write(folder.resolve("a.bin.part"), zeros);
    pull().run();
    mustBeThere();
    assertThat(header(0, "Range")).contains("bytes=5000-");
  }

  @Test
  void aPartShorterThanItsNoteBeginsAnew() throws IOException {
    leave(5000);
    Files.write(folder.resolve("a.bin.part"), new byte[4999]);
    pull().run();
    mustBeThere();
    assertThat(header(0, "Range")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "{\"schema\":\"gwageo/part/1\"}"})
  void aNoteThatCannotBeReadIsNoNote(String note) throws IOException {
    leave(5000);
    Files.writeString(folder.resolve("a.bin.part.json"), note, StandardCharsets.UTF_8);
    pull().run();
    mustBeThere();
    assertThat(header(0, "Range")).isEmpty();
  }

  @Test
  void aPartFromAnotherRevisionBeginsAnew() {
    leave(5000);
    source.with(Pull.HUGGING_FACE + "v2/a.bin", FILE);
    pull().revision("v2").run();
    mustBeThere();
    assertThat(header(0, "Range")).isEmpty();
  }
}
