package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gwageo.benchmark.BenchmarkReader.Source;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.domain.item.Item;
import kr.gwageo.likeness.Duplicates;
import kr.gwageo.scoring.Rubric;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of public benchmarks load whole, by the definitions that the program brings.
@Tag("conformance")
class PublicDataTest {
  private static final Path DATA = Path.of(System.getenv("GWAGEO_DATA"));
  private static final Library LIBRARY = new Library(List.of(Path.of("benchmarks")));

  /// The counts are those that the makers publish.
  @ParameterizedTest
  @CsvSource({
    "korean-puzzles, 700",
    "korean-puzzles-calendar, 200",
    "klue-nli, 3000",
    "klue-sts, 519",
    "kornli, 5010",
    "korsts, 1379",
    "kobbq, 2280",
    "ifeval, 541",
    "kite, 527",
    "functionchat-singlecall, 500",
    "functionchat-dialog, 200",
    "functionchat-calldecision, 606",
    "ko-arena-hard, 500"
  })
  void everyItemIsReadAndNoneIsLost(String name, int count) throws Exception {
    List<Item> items = items(name);
    assertThat(items).hasSize(count);
    assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
    BenchmarkSpec spec = Definitions.reader().benchmark(LIBRARY.definition(name));
    assertThat(spec.published().size()).hasValue(count);
  }

  @Test
  void noneOfThemIsInThePracticeSuite() throws Exception {
    List<Item> suite = new ArrayList<>();
    for (String name : LIBRARY.names()) {
      if (name.startsWith("gwageo-")) {
        BenchmarkSpec spec = Definitions.reader().benchmark(LIBRARY.definition(name));
        List<Source> sources = LIBRARY.sources(spec);
        suite.addAll(BenchmarkReader.read(name, spec, sources, gradable(spec)).items());
      }
    }
    assertThat(suite).hasSizeGreaterThan(1200);
    for (String name :
        List.of(
            "kobbq",
            "klue-nli",
            "klue-sts",
            "kornli",
            "korsts",
            "kite",
            "ifeval",
            "ko-arena-hard",
            "functionchat-singlecall",
            "functionchat-dialog")) {
      assertThat(new Duplicates(Duplicates.THRESHOLD).between(suite, items(name)).pairs())
          .as(name)
          .isEmpty();
    }
  }

  private static List<Item> items(String name) throws Exception {
    BenchmarkSpec spec = Definitions.reader().benchmark(LIBRARY.definition(name));
    List<Source> sources = new ArrayList<>();
    for (SourceFile file : spec.files()) {
      Path path = found(file);
      assertThat(file.bytes()).as(file.path()).hasValue(Files.size(path));
      assertThat(file.sha256()).as(file.path()).contains(Digest.of(Files.readAllBytes(path)));
      sources.add(new Source(path, file.tags()));
    }
    return BenchmarkReader.read(name, spec, sources, gradable(spec)).items();
  }

  private static Predicate<Item> gradable(BenchmarkSpec spec) {
    return spec.scorer().judged()
        ? item -> true
        : Rubric.named(spec.scorer().name()).orElseThrow()::fits;
  }

  /// The data keeps the names of the files, not always their folders.
  private static Path found(SourceFile file) throws IOException {
    Path name = Path.of(file.path()).getFileName();
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(path -> path.endsWith(name) && sizeFits(path, file))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no file " + name + " in " + DATA));
    }
  }

  private static boolean sizeFits(Path path, SourceFile file) {
    try {
      return Files.size(path) == file.bytes().orElse(-1);
    } catch (IOException e) {
      throw new AssertionError(path.toString(), e);
    }
  }
}
