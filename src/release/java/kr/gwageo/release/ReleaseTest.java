package kr.gwageo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Makes the release archive, unpacks it elsewhere, and runs it with nothing of this machine's Java
/// in sight.
class ReleaseTest {
  private static final Path BUILT = Path.of(System.getProperty("release.folder", "target/release"));
  private static final String NAME =
      "gwageo-" + System.getProperty("release.version", "0") + "-" + platform();
  private static final long TIME = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
  private static final long MOST_BYTES = 80_000_000;

  /// What goes along, as it lies in the repository.
  private static final List<String> ALONG =
      List.of(
          "benchmarks",
          "docs",
          "prompts",
          "rounds",
          "results/example",
          "README.md",
          "README.ko.md",
          "ARCHITECTURE.md",
          "CONTRIBUTING.md",
          "CHANGELOG.md",
          "LICENSE");

  @TempDir private Path here = Path.of("");

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return system + "-" + System.getProperty("os.arch", "");
  }

  @Test
  void theArchiveRunsWhereNothingIsInstalled() throws Exception {
    Path image = BUILT.resolve(NAME);
    delete(image);
    fill(image);
    Path archive = BUILT.resolve(NAME + ".tar.gz");
    TarFile.write(image, archive, TIME);
    assertThat(Files.size(archive)).isBetween(20_000_000L, MOST_BYTES);

    run(
        here,
        Map.of("PATH", System.getenv().getOrDefault("PATH", "")),
        "tar",
        "-xzf",
        archive.toAbsolutePath().toString());
    Path root = here.resolve(NAME);
    String program =
        root.resolve("bin")
            .resolve(platform().startsWith("windows") ? "gwageo.cmd" : "gwageo")
            .toString();
    Map<String, String> bare = Map.of("PATH", "", "JAVA_HOME", "", "LANG", "en");
    assertThat(run(here, bare, program, "--version")).contains("gwageo");
    run(here, bare, program, "rehearse", "--quiet", "--out", "rehearsal");
    assertThat(here.resolve("rehearsal/90-report.html")).isNotEmptyFile();
    assertThat(run(here, bare, program, "verify", "rehearsal")).isNotBlank();
    assertThat(
            run(
                here,
                bare,
                program,
                "report",
                "--history",
                root.resolve("rounds/seasons/programme.yaml").toString()))
        .contains("Naver Cloud");
    assertThat(run(here, bare, program, "benchmarks", "list")).contains("gwageo-history");
  }

  private static void fill(Path image) throws IOException {
    Path app = Files.createDirectories(image.resolve("app"));
    Files.copy(BUILT.resolve("gwageo.jar"), app.resolve("gwageo.jar"));
    copy(BUILT.resolve("lib"), app.resolve("lib"));
    for (String along : ALONG) {
      copy(Path.of(along), image.resolve(along));
    }
    copy(Path.of("src/release/bin"), image.resolve("bin"));
    assertThat(image.resolve("bin/gwageo").toFile().setExecutable(true, false)).isTrue();
    List<Path> jars = new ArrayList<>(List.of(app.resolve("gwageo.jar")));
    try (Stream<Path> libraries = Files.list(app.resolve("lib"))) {
      libraries.sorted().forEach(jars::add);
    }
    JavaRuntime.make(JavaRuntime.modules(app.resolve("lib"), jars), image.resolve("runtime"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolveSibling(""));
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.toList().reversed()) {
        Files.delete(file);
      }
    }
  }

  private String run(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    Path said = Files.createTempFile(here, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
