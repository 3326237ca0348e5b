package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.pull.PullException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a definition does not pin is recorded at the first pull, and held to afterwards.
class UnpinnedTest {
  private static final byte[] FILE = Pull.bytes(3000);
  private static final byte[] CHANGED = Pull.bytes(3001);
  private static final String NEWEST = Pull.HUGGING_FACE + "main/";
  private static final String FIXED = Pull.HUGGING_FACE + Pull.COMMIT + "/";

  @TempDir Path folder;
  private final Source source = new Source();

  @AfterEach
  void close() {
    source.close();
  }

  private Pull pull(String... paths) {
    return Pull.huggingFace(source, folder)
        .revision(Home.UNPINNED)
        .of(
            java.util.stream.Stream.of(paths)
                .map(Pull::open)
                .toArray(kr.gwageo.domain.benchmark.SourceFile[]::new));
  }

  @Test
  void onGithubTheNewestIsWhatItsDefaultBranchHolds() {
    source.with("/owner/repo/HEAD/a.csv", FILE);
    Pull.github(source, folder).revision(Home.UNPINNED).of(Pull.open("a.csv")).run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void theCommitOfTheFirstFileHoldsForTheOthers() {
    source
        .with(NEWEST + "a.csv", FILE)
        .with(FIXED + "b.csv", FILE)
        .saying("X-Repo-Commit", Pull.COMMIT);
    Pulled pulled = pull("a.csv", "b.csv").run();
    assertThat(source.addresses()).containsExactly(NEWEST + "a.csv", FIXED + "b.csv");
    assertThat(pulled.revisionServed()).contains(Pull.COMMIT);
    assertThat(pulled.revisionAsked()).isEqualTo(Home.UNPINNED);
  }

  @Test
  void theCommitIsTakenFromTheHomeNotFromWhereItSends() {
    String linked = "X-Linked-Etag: \"" + Digest.of(FILE).text().substring(7) + "\"";
    source
        .with("/cdn", FILE)
        .doing(
            NEWEST + "a.csv",
            Source.redirect(
                302,
                source.otherName() + "/cdn",
                "X-Repo-Commit: " + Pull.COMMIT,
                linked,
                "X-Linked-Size: 3000"));
    Pulled.File file = pull("a.csv").run().files().getFirst();
    assertThat(file.revisionServed()).contains(Pull.COMMIT);
    assertThat(file.etag().orElseThrow()).isEqualTo(linked.substring(15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "../../etc", "0123456789ABCDEF0123456789abcdef01234567"})
  void whatIsNoCommitIsNotTakenForOne(String told) {
    source.with(NEWEST + "a.csv", FILE).with(NEWEST + "b.csv", FILE).saying("X-Repo-Commit", told);
    assertThat(pull("a.csv", "b.csv").run().revisionServed()).isEmpty();
  }

  @Test
  void aLostFileComesFromTheCommitOfBefore() throws IOException {
    source
        .with(NEWEST + "a.csv", FILE)
        .with(FIXED + "a.csv", FILE)
        .saying("X-Repo-Commit", Pull.COMMIT);
    pull("a.csv").run();
    source.with(NEWEST + "a.csv", CHANGED);
    Files.delete(folder.resolve("a.csv"));
    pull("a.csv").run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(FILE);
  }

  @Test
  void aSourceThatChangedIsNamedAndTakenOnlyWhereThatIsWanted() throws IOException {
    source.with(NEWEST + "a.csv", FILE);
    pull("a.csv").run();
    source.with(NEWEST + "a.csv", CHANGED);
    byte[] damaged = Pull.bytes("damaged");
    Files.write(folder.resolve("a.csv"), damaged);

    PullException failure = pull("a.csv").fails();
    assertThat(failure.kind()).isEqualTo(Kind.SOURCE_CHANGED);
    assertThat("sha256:" + failure.expected()).isEqualTo(Digest.of(FILE).text());
    assertThat("sha256:" + failure.found()).isEqualTo(Digest.of(CHANGED).text());
    assertThat(folder.resolve("a.csv")).hasBinaryContent(damaged);
    assertThat(folder.resolve("a.csv.part")).doesNotExist();

    Pulled renewed = pull("a.csv").renewing().run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(CHANGED);
    assertThat(renewed.files().getFirst().sha256()).isEqualTo(Digest.of(CHANGED));
  }

  @Test
  void renewingFetchesWhatIsThereButNotWhatIsPinned() {
    source.with(NEWEST + "a.csv", FILE).with(NEWEST + "b.csv", FILE);
    Pull.huggingFace(source, folder)
        .revision(Home.UNPINNED)
        .of(Pull.pinned("a.csv", FILE), Pull.open("b.csv"))
        .run();
    source.requests().clear();
    Pull.huggingFace(source, folder)
        .revision(Home.UNPINNED)
        .of(Pull.pinned("a.csv", FILE), Pull.open("b.csv"))
        .renewing()
        .run();
    assertThat(source.addresses()).containsExactly(NEWEST + "b.csv");
  }

  @Test
  void renewingAsksForTheNewestNotForTheCommitOfBefore() {
    source.with(NEWEST + "a.csv", FILE).saying("X-Repo-Commit", Pull.COMMIT);
    pull("a.csv").run();
    source.with(NEWEST + "a.csv", CHANGED).with(FIXED + "a.csv", FILE);
    pull("a.csv").renewing().run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(CHANGED);
  }

  @Test
  void anotherRevisionIsAnotherSource() {
    source.with(FIXED + "a.csv", FILE);
    Pull.huggingFace(source, folder).of(Pull.open("a.csv")).run();
    source.with(Pull.HUGGING_FACE + "v2/a.csv", CHANGED);
    Pulled pulled = Pull.huggingFace(source, folder).revision("v2").of(Pull.open("a.csv")).run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(CHANGED);
    assertThat(pulled.revisionAsked()).isEqualTo("v2");
  }

  @Test
  void whatCameBeforeAFailureIsRecorded() throws IOException {
    source.with(NEWEST + "a.csv", FILE);
    assertThat(pull("a.csv", "b.csv").fails().kind()).isEqualTo(Kind.GONE);
    assertThat(Puller.recorded(folder).orElseThrow().files())
        .extracting(Pulled.File::path)
        .containsExactly("a.csv");
  }

  @Test
  void aFailureForgetsNothingOfAnEarlierPull() throws IOException {
    source.with(NEWEST + "a.csv", FILE).with(NEWEST + "b.csv", FILE).with(NEWEST + "c.csv", FILE);
    pull("a.csv", "b.csv", "c.csv").run();
    Files.delete(folder.resolve("a.csv"));
    Files.delete(folder.resolve("b.csv"));
    source.alwaysDoing(NEWEST + "b.csv", Source.answer(404, "text/plain", ""));
    assertThat(pull("a.csv", "b.csv", "c.csv").fails().kind()).isEqualTo(Kind.GONE);
    assertThat(Puller.recorded(folder).orElseThrow().files())
        .extracting(Pulled.File::path)
        .containsExactly("a.csv", "b.csv", "c.csv");
  }

  @Test
  void aMirrorThatNothingCameFromIsNotRecorded() {
    source.with(NEWEST + "a.csv", FILE);
    Pulled pulled = pull("a.csv").run();
    PullRoute mirror = new PullRoute(Optional.of("https://a.example"), false, Optional.empty());
    assertThat(pull("a.csv").route(mirror).run()).isEqualTo(pulled);
    assertThat(Puller.recorded(folder)).contains(pulled);
  }

  @ParameterizedTest
  @CsvSource({
    "https://huggingface.co/datasets/o/n/resolve/{revision}/{path},"
        + " https://huggingface.co/datasets/o/n",
    "https://raw.githubusercontent.com/o/r/{revision}/{path}, https://github.com/o/r",
    "https://data.example/x/{path}, https://data.example/"
  })
  void theHomeHasAPageForPeople(String url, String page) {
    Home home = new Home(url, "v1", Optional.empty());
    assertThat(new Address(home, PullRoute.DIRECT).page()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a/", "http://user:pass@a.example/", "a.example", "http://a/?b=c"})
  void aMirrorThatIsNoAddressIsNamed(String mirror) {
    PullException failure =
        pull("a.csv").route(new PullRoute(Optional.of(mirror), false, Optional.empty())).fails();
    assertThat(failure.kind()).isEqualTo(Kind.ADDRESS);
    assertThat(failure.place()).doesNotContain("pass");
    assertThat(folder).isEmptyDirectory();
  }
}
