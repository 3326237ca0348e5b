package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.Digest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A folder of another version is refused by the name of its version, whoever reads it, and nothing
/// in it is touched.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {
  private static final String SEAL = "15-seal.json";
  private static final String RESOLVED = "01-resolved.json";
  private static final String MANIFEST = "MANIFEST.json";

  private static final String SPEC =
      """
      round: aged
      title: {ko: 오래된 라운드, en: An aged round}
      tasks: [{benchmark: gwageo-civics}]
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.7}, latency: 1ms}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms, seed: 3}}
      """;

  private static final String OFFICIAL =
      """
      mode: official
      official: {until: 2026-08-18, leaders: {lead: 2026-05-02}}
      """;

  @TempDir private static Path here = Path.of("");
  private Path whole = Path.of("");
  private Path folder = Path.of("");

  @BeforeAll
  void play() throws IOException {
    Files.writeString(here.resolve("round.yaml"), SPEC);
    whole = here.resolve("results/aged");
    assertThat(program("keys", "new", "key").code()).isZero();
    assertThat(program("run", spec("round.yaml"), "--quiet").code()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createTempDirectory(here, "copy");
    for (String name : contents(whole).keySet()) {
      Files.copy(whole.resolve(name), folder.resolve(name));
    }
  }

  private static Map<String, Digest> contents(Path folder) throws IOException {
    Map<String, Digest> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".")) {
          contents.put(name, Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }

  private static String spec(String name) {
    return here.resolve(name).toString();
  }

  private record Ended(int code, String out, String err) {}

  private static Ended program(String... args) {
    Program program = new Program(here, Map.of());
    int code = program.run(args);
    return new Ended(code, program.out(), program.err());
  }

  /// Every command that reads a round's folder, but `verify`.
  private List<List<String>> readers() {
    String item = "gwageo-civics/gwageo-civics-001";
    String it = folder.toString();
    return List.of(
        List.of("run", spec("round.yaml"), "--out", it, "--quiet"),
        List.of("run", spec("round.yaml"), "--out", it, "--dry-run"),
        List.of("rescore", it),
        List.of("report", it),
        List.of("report", "--history", it, whole.toString()),
        List.of("decide", it, "--key", "key"),
        List.of("publish", it, "--for", "public", "--out", "public", "--key", "key"),
        List.of("appeal", it, item),
        List.of("amend", it, "--author", "a", "--reason", "b", "--key", "key"),
        List.of("compare", whole.toString(), it));
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /// Changes a file and has the manifest say so.
  private void age(String name, String from, String to) throws IOException {
    Digest before = Digest.of(Files.readAllBytes(folder.resolve(name)));
    change(name, from, to);
    Digest after = Digest.of(Files.readAllBytes(folder.resolve(name)));
    if (!name.equals(MANIFEST)) {
      change(MANIFEST, before.text(), after.text());
    }
  }

  private void isRefusedByAll(String language, String file, String... words) throws IOException {
    Map<String, Digest> before = contents(folder);
    for (List<String> reader : readers()) {
      isRefusedBy(reader, language, file, words);
    }
    assertThat(contents(folder)).isEqualTo(before);
  }

  private void isRefusedBy(List<String> reader, String language, String file, String... words) {
    List<String> args = new ArrayList<>(reader);
    args.addAll(List.of("--lang", language));
    Ended ended = program(args.toArray(String[]::new));
    assertThat(ended.code()).as("%s: %s", args, ended).isEqualTo(74);
    assertThat(ended.err().strip().lines()).as(ended.err()).hasSize(1);
    assertThat(ended.err()).contains(folder.resolve(file).toString()).contains(words);
  }

  private void isRefusedByVerify(String file, String... words) {
    for (String language : List.of("ko", "en")) {
      isRefusedBy(List.of("verify", folder.toString()), language, file, words);
    }
  }

  private static String tool() {
    return Tool.name();
  }

  @Test
  void anOlderSealIsRefusedByName() throws IOException {
    age(SEAL, "gwageo/seal/2", "gwageo/seal/1");
    isRefusedByAll("ko", SEAL, "gwageo/seal/1", "gwageo/seal/2", tool());
    isRefusedByVerify(SEAL, "gwageo/seal/1", "gwageo/seal/2", tool());
  }

  @Test
  void aNewerSealIsRefusedByNameThoughItHoldsFieldsThatNobodyKnows() throws IOException {
    age(SEAL, "\"gwageo/seal/2\",", "\"gwageo/seal/12\", \"moon\" : [{\"full\": true}],");
    change(RESOLVED, tool(), "gwageo 9.1");
    isRefusedByAll("en", SEAL, "gwageo/seal/12", "gwageo/seal/2", "gwageo 9.1");
    isRefusedByVerify(SEAL, "gwageo/seal/12", "gwageo/seal/2", "gwageo 9.1");
    assertThat(program("verify", folder.toString(), "--lang", "en").err()).contains("newer");
  }

  @Test
  void rulesOfAnotherVersionAreRefusedByName() throws IOException {
    for (String version : List.of("1", "3")) {
      copy();
      Digest before = Digest.of(Files.readAllBytes(folder.resolve(RESOLVED)));
      age(RESOLVED, "gwageo/resolved/2", "gwageo/resolved/" + version);
      isRefusedByAll("en", RESOLVED, "gwageo/resolved/" + version, "gwageo/resolved/2", tool());
      Digest after = Digest.of(Files.readAllBytes(folder.resolve(RESOLVED)));
      age(SEAL, before.text(), after.text());
      assertThat(program("verify", folder.toString()).code()).isEqualTo(5);
    }
  }

  @Test
  void aManifestOfAnotherVersionIsRefusedByNameOfItsOwnWriter() throws IOException {
    for (String version : List.of("1", "3")) {
      copy();
      change(MANIFEST, "gwageo/manifest/2", "gwageo/manifest/" + version);
      change(MANIFEST, tool(), "gwageo 7");
      isRefusedByAll("ko", MANIFEST, "gwageo/manifest/" + version, "gwageo/manifest/2", "gwageo 7");
      isRefusedByVerify(MANIFEST, "gwageo/manifest/" + version, "gwageo/manifest/2", "gwageo 7");
    }
  }

  @Test
  void figuresOfAnotherVersionAreNotCalledFalse() throws IOException {
    for (String kind : List.of("40-comparisons", "50-verdicts")) {
      for (String version : List.of("1", "3")) {
        copy();
        String form = "gwageo/" + kind.substring(3) + "/";
        age(kind + ".json", form + "2", form + version);
        isRefusedByVerify(kind + ".json", form + version, form + "2", tool());
      }
    }
  }

  @Test
  void aGarbledOrMissingVersionIsRefusedWithWhatWouldBeRight() throws IOException {
    for (String garbled :
        List.of(
            "\"schema\" : \"gwageo/seel/2\"",
            "\"schema\" : \"gwageo/manifest/2\"",
            "\"schema\" : \"gwageo/seal/02\"",
            "\"schema\" : \"gwageo/seal/99999999999\"",
            "\"schema\" : \"\\u001b[2J\"",
            "\"schema\" : 2",
            "\"schema\" : null",
            "\"form\" : \"gwageo/seal/2\"")) {
      copy();
      age(SEAL, "\"schema\" : \"gwageo/seal/2\"", garbled);
      isRefusedBy(List.of("rescore", folder.toString()), "ko", SEAL, "gwageo/seal/2", tool());
      Ended verified = program("verify", folder.toString());
      assertThat(verified.code()).isEqualTo(5);
      assertThat(verified.out())
          .startsWith(SEAL)
          .contains("gwageo/seal/2")
          .doesNotContain("\u001b");
    }
  }

  @Test
  void whatIsNoDocumentAtAllIsRefused() throws IOException {
    for (String text : List.of("", "[]", "\"gwageo/seal/2\"", "{\"a\": 1, \"schema\"", "\u0000")) {
      copy();
      Files.writeString(folder.resolve(SEAL), text);
      isRefusedBy(List.of("rescore", folder.toString()), "en", SEAL, "copy");
    }
  }

  @Test
  void whoChangesTheVersionOfAListedFileIsFound() throws IOException {
    change(SEAL, "gwageo/seal/2", "gwageo/seal/1");
    Ended ended = program("verify", folder.toString(), "--lang", "en");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(ended.out()).contains(SEAL).contains("gwageo/seal/1").contains("gwageo/seal/2");
  }

  @Test
  void whoChangesTheVersionOfASignedManifestIsFound() throws IOException {
    assertThat(program("keys", "new", "own").code()).isZero();
    Path signed = here.resolve("signed");
    Files.writeString(here.resolve("exam.yaml"), OFFICIAL + SPEC);
    assertThat(program("seal", "exam.yaml", "--out", "signed", "--key", "own"))
        .satisfies(VersionsTest::done);
    assertThat(program("run", spec("exam.yaml"), "--out", signed.toString(), "--quiet"))
        .satisfies(VersionsTest::done);
    assertThat(program("decide", "signed", "--key", "own")).satisfies(VersionsTest::done);
    assertThat(program("publish", "signed", "--for", "public", "--out", "bundle", "--key", "own"))
        .satisfies(VersionsTest::done);
    folder = signed;
    change(MANIFEST, "gwageo/manifest/2", "gwageo/manifest/1");
    assertThat(program("verify", "signed").code()).isEqualTo(74);
    Ended ended = program("verify", "signed", "--key", "own.pub");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(ended.out()).contains("gwageo/manifest/1");
    folder = here.resolve("bundle");
    change("BUNDLE.json", "gwageo/bundle/1", "gwageo/bundle/2");
    isRefusedByVerify("BUNDLE.json", "gwageo/bundle/2", "gwageo/bundle/1", tool());
    assertThat(program("verify", "bundle", "--key", "own.pub").code()).isEqualTo(5);
  }

  private static void done(Ended ended) {
    assertThat(ended.code()).as(ended.toString()).isZero();
  }
}
