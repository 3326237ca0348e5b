package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.pull.PullException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where files may be put, and by whom.
class FolderTest {
  private static final byte[] FILE = Pull.bytes(3000);
  private static final String AT = Pull.HUGGING_FACE + Pull.COMMIT + "/";

  @TempDir Path temp;
  private final Source source = new Source().with(AT + "a.csv", FILE).with(AT + "d/a.csv", FILE);

  @AfterEach
  void close() {
    source.close();
  }

  private Path folder() {
    return temp.resolve("folder");
  }

  private Pull pull(String... paths) {
    return Pull.huggingFace(source, folder())
        .of(Stream.of(paths).map(Pull::open).toArray(kr.gwageo.domain.benchmark.SourceFile[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "../a.csv ..",
        "d/../../a.csv ..",
        "d/.. ..",
        "/etc/passwd /",
        "d//a.csv /",
        "d/ /",
        "'' /",
        "./a.csv .",
        "d\\a.csv \\",
        "C:/a.csv :",
        "C:a.csv :",
        "a.csv:stream :",
        "a\u0000.csv U+0000",
        "a\u007f.csv U+007F",
        "d./a.csv d.",
        "nul.csv nul.csv",
        "d/COM1 COM1",
        "pulled.json pulled.json",
        ".PULL.lock .PULL.lock",
        "d/a.part d/a.part",
        "d/a.part.JSON d/a.part.JSON"
      })
  void aPathThatIsNotOneOfTheFolderIsRefused(String path, String found) {
    PullException failure = pull("a.csv", path).fails();
    assertThat(failure.kind()).isEqualTo(Kind.PATH);
    assertThat(failure.place()).isEqualTo(path);
    assertThat(failure.found()).isEqualTo(found);
    assertThat(source.requests()).isEmpty();
    assertThat(folder()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"a.csv, a.csv", "a.csv, A.CSV", "d/é.csv, d/e\u0301.csv", "d, d/a.csv", "D/a.csv, d"})
  void pathsThatCannotBeTogetherAreRefused(String one, String other) {
    assertThat(pull(one, other).fails().kind()).isEqualTo(Kind.PATH);
    assertThat(source.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"d/..a.csv", "d.d/.a", "console.csv", "a.partial", "가.csv"})
  void aPathThatOnlyLooksOddIsTaken(String path) {
    PullException failure = pull(path).fails();
    assertThat(failure.kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void aLinkInPlaceOfAFolderIsNotFollowed() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createDirectory(folder());
    Files.createSymbolicLink(folder().resolve("d"), outside);
    PullException failure = pull("d/a.csv").fails();
    assertThat(failure.kind()).isEqualTo(Kind.LINK);
    assertThat(failure.place()).endsWith("d");
    assertThat(outside).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.csv.part", "a.csv.part.json", "pulled.json", ".pull.lock"})
  void aLinkInPlaceOfAFileIsNotFollowed(String name) throws IOException {
    Path outside = Files.writeString(temp.resolve("outside"), "{}");
    Files.createDirectory(folder());
    Files.createSymbolicLink(folder().resolve(name), outside);
    assertThat(pull("a.csv").fails().kind()).isEqualTo(Kind.LINK);
    assertThat(outside).hasContent("{}");
  }

  @Test
  void theFolderItselfMayBeBehindALink() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(folder(), real);
    pull("a.csv").run();
    assertThat(real.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void aFileInPlaceOfAFolderIsTheDisksRefusal() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("d"), "a file");
    assertThat(pull("d/a.csv").fails().kind()).isEqualTo(Kind.DISK);
    assertThat(folder().resolve("d")).hasContent("a file");
  }

  @Test
  void whatTheSystemSaysOfAFullDiskIsUnderstood() {
    IOException full = new IOException("No space left on device");
    assertThat(Disk.refused(folder(), full).kind()).isEqualTo(Kind.DISK_FULL);
    assertThat(Disk.refused(folder(), new IOException("other")).kind()).isEqualTo(Kind.DISK);
  }

  @Test
  void twoPullsAtOnceIntoOneFolderAreOneTooMany() {
    List<PullException> second = new ArrayList<>();
    pull("a.csv")
        .listening(event -> {
          if (event instanceof PullEvent.Fetched) {
            second.add(pull("d/a.csv").fails());
          }
        })
        .run();
    assertThat(second).hasSize(1);
    assertThat(second.getFirst().kind()).isEqualTo(Kind.HELD);
    assertThat(second.getFirst().found()).isEqualTo("process " + ProcessHandle.current().pid());
    pull("d/a.csv").run();
    assertThat(folder().resolve("d/a.csv")).hasBinaryContent(FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "{\"schema\":\"gwageo/pulled/1\"}"})
  void aRecordThatCannotBeReadIsNotWrittenOver(String record) throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("pulled.json"), record);
    PullException failure = pull("a.csv").fails();
    assertThat(failure.kind()).isEqualTo(Kind.RECORD);
    assertThat(folder().resolve("pulled.json")).hasContent(record);
    pull("a.csv").renewing().run();
    assertThat(Puller.recorded(folder())).isPresent();
  }

  @Test
  void aRecordOfAnotherVersionIsNotWrittenOver() throws IOException {
    pull("a.csv").run();
    Path record = folder().resolve("pulled.json");
    Files.writeString(record, Files.readString(record).replace("pulled/1", "pulled/2"));
    assertThat(pull("a.csv").fails().found()).isEqualTo("gwageo/pulled/2");
  }

  @Test
  void theFolderOfAnotherBenchmarkIsLeftAlone() {
    pull("a.csv").run();
    PullException failure = pull("a.csv").benchmark("another").fails();
    assertThat(failure.kind()).isEqualTo(Kind.RECORD);
    assertThat(failure.found()).isEqualTo("practice");
  }
}
