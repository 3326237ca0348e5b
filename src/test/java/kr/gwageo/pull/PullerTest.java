package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullerTest {
  private static final byte[] ONE = Pull.bytes(600_000);
  private static final byte[] TWO = Pull.bytes("가,나\n");
  private static final String AT = Pull.HUGGING_FACE + Pull.COMMIT + "/";

  @TempDir Path folder;
  private final Source source = new Source();

  @AfterEach
  void close() {
    source.close();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void theFilesComeWholeToTheirPlaces() throws IOException {
    source.with(AT + "data/test.json", ONE).with(AT + "dev.csv", TWO);
    Pulled pulled =
        Pull.huggingFace(source, folder)
            .of(Pull.pinned("data/test.json", ONE), Pull.open("dev.csv"))
            .run();
    assertThat(folder.resolve("data/test.json")).hasBinaryContent(ONE);
    assertThat(folder.resolve("dev.csv")).hasBinaryContent(TWO);
    assertThat(names()).containsExactly(".pull.lock", "data/test.json", "dev.csv", "pulled.json");
    assertThat(pulled.files())
        .containsExactly(
            new Pulled.File(
                "data/test.json",
                ONE.length,
                Digest.of(ONE),
                Pulled.Basis.PINNED,
                Optional.of(Source.etag(ONE)),
                Optional.empty()),
            new Pulled.File(
                "dev.csv",
                TWO.length,
                Digest.of(TWO),
                Pulled.Basis.RECORDED,
                Optional.of(Source.etag(TWO)),
                Optional.empty()));
  }

  @Test
  void theAddressesOfGithubWorkTheSame() throws IOException {
    source.with("/owner/repo/v1.1/data/dev.csv", TWO);
    Pull.github(source, folder).revision("v1.1").of(Pull.pinned("data/dev.csv", TWO)).run();
    assertThat(folder.resolve("data/dev.csv")).hasBinaryContent(TWO);
  }

  @Test
  void theRecordIsWhatItsSchemaSaysAndReadsBack() throws IOException {
    source
        .with(Pull.HUGGING_FACE + "main/a.csv", ONE)
        .with(Pull.HUGGING_FACE + Pull.COMMIT + "/b.csv", TWO)
        .saying("X-Repo-Commit", Pull.COMMIT);
    Pulled pulled =
        Pull.huggingFace(source, folder)
            .revision("unpinned")
            .of(Pull.pinned("a.csv", ONE), Pull.open("b.csv"))
            .run();
    assertThat(Puller.recorded(folder)).contains(pulled);
    JsonNode json = new ObjectMapper().readTree(folder.resolve("pulled.json").toFile());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/pulled.schema.json")))
                .validate(json))
        .isEmpty();
    assertThat(json.get("schema").asText()).isEqualTo("gwageo/pulled/1");
    assertThat(json.get("benchmark").asText()).isEqualTo("practice");
    assertThat(json.get("licence").asText()).isEqualTo("CC-BY-4.0");
    assertThat(json.get("revision_asked").asText()).isEqualTo("unpinned");
    assertThat(json.get("revision_served").asText()).isEqualTo(Pull.COMMIT);
    assertThat(json.get("time").asText()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(json.get("files").get(0).get("digest").asText()).isEqualTo("pinned");
    assertThat(json.get("files").get(1).get("digest").asText()).isEqualTo("recorded");
    assertThat("sha256:" + json.get("files").get(1).get("sha256").asText())
        .isEqualTo(Digest.of(TWO).text());
  }

  @Test
  void aFileThatIsThereAndRightIsNotFetchedAgain() {
    source.with(AT + "a.csv", ONE).with(AT + "b.csv", TWO);
    Pull first = Pull.huggingFace(source, folder).of(Pull.pinned("a.csv", ONE), Pull.open("b.csv"));
    Pulled pulled = first.run();
    Pull second =
        Pull.huggingFace(source, folder).of(Pull.pinned("a.csv", ONE), Pull.open("b.csv"));
    assertThat(second.run()).isEqualTo(pulled);
    assertThat(source.requests()).hasSize(2);
    assertThat(second.events).hasSize(2).allMatch(PullEvent.There.class::isInstance);
  }

  @Test
  void aPinnedFileBroughtByHandIsTaken() throws IOException {
    Files.write(folder.resolve("a.csv"), ONE);
    Pulled pulled = Pull.huggingFace(source, folder).of(Pull.pinned("a.csv", ONE)).run();
    assertThat(source.requests()).isEmpty();
    assertThat(pulled.files().getFirst().digest()).isEqualTo(Pulled.Basis.PINNED);
  }

  @Test
  void anUnpinnedFileThatNoPullRecordedIsFetched() throws IOException {
    Files.write(folder.resolve("b.csv"), ONE);
    source.with(AT + "b.csv", TWO);
    Pull.huggingFace(source, folder).of(Pull.open("b.csv")).run();
    assertThat(folder.resolve("b.csv")).hasBinaryContent(TWO);
  }

  @Test
  void aDamagedFileIsFetchedAgain() throws IOException {
    Files.write(folder.resolve("a.csv"), TWO);
    source.with(AT + "a.csv", ONE);
    Pull.huggingFace(source, folder).of(Pull.pinned("a.csv", ONE)).run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(ONE);
  }

  @Test
  void aFileWithoutBytesIsAFile() {
    source.with(AT + "empty.csv", new byte[0]);
    Pull.huggingFace(source, folder).of(Pull.open("empty.csv")).run();
    assertThat(folder.resolve("empty.csv")).isEmptyFile();
  }

  @Test
  void aBenchmarkWithoutFilesIsPulledAtOnce() {
    Pulled pulled = Pull.huggingFace(source, folder.resolve("new")).run();
    assertThat(pulled.files()).isEmpty();
    assertThat(source.requests()).isEmpty();
    assertThat(Puller.recorded(folder.resolve("new"))).contains(pulled);
  }

  @Test
  void namesAreWrittenIntoTheAddressAsAddressesWantThem() {
    String path = "자료/시험 #1 100%+.csv";
    String encoded = "%EC%9E%90%EB%A3%8C/%EC%8B%9C%ED%97%98%20%231%20100%25%2B.csv";
    source.with(Pull.HUGGING_FACE + "refs%2Fconvert%2Fparquet/" + encoded, TWO);
    Pull.huggingFace(source, folder)
        .revision("refs/convert/parquet")
        .of(Pull.pinned(path, TWO))
        .run();
    assertThat(folder.resolve(path)).hasBinaryContent(TWO);
  }

  @Test
  void theListenerHearsHowFarEachFileIs() {
    source.with(AT + "a.csv", ONE).with(AT + "b.csv", TWO);
    Pull pull = Pull.huggingFace(source, folder).of(Pull.open("a.csv"), Pull.open("b.csv"));
    pull.run();
    PullEvent.Which second = new PullEvent.Which(2, 2, "b.csv");
    OptionalLong total = OptionalLong.of(TWO.length);
    assertThat(pull.events.stream().filter(event -> event.which().equals(second)).limit(2))
        .containsExactly(
            new PullEvent.Progress(second, 0, total, 1),
            new PullEvent.Progress(second, TWO.length, total, 1));
    List<Long> first =
        pull.events.stream()
            .filter(event -> event.which().number() == 1)
            .filter(PullEvent.Progress.class::isInstance)
            .map(event -> ((PullEvent.Progress) event).bytes())
            .toList();
    assertThat(first).isSorted().startsWith(0L).endsWith((long) ONE.length).hasSizeGreaterThan(2);
    assertThat(pull.events).last().isInstanceOf(PullEvent.Fetched.class);
  }

  @Test
  void bytesAreAskedForAsTheyAre() {
    source.with(AT + "a.csv", TWO);
    Pull.huggingFace(source, folder).of(Pull.open("a.csv")).run();
    assertThat(Source.header(source.requests().getFirst(), "Accept-Encoding")).contains("identity");
  }
}
