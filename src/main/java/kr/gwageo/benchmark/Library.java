package kr.gwageo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.BenchmarkSpec;

/// The benchmarks on the machine's shelves.
public final class Library {
  private static final String DEFINITION = "benchmark.yaml";

  private final List<Path> shelves;
  private final Optional<Path> alone;

  private Library(List<Path> shelves, Optional<Path> alone) {
    this.shelves = List.copyOf(shelves);
    this.alone = alone;
  }

  /// One benchmark, in a folder of any name.
  public static Library of(Path folder) {
    return new Library(List.of(folder), Optional.of(folder));
  }

  /// @param shelves folders with benchmarks, the first that has a name, or a file, wins
  public Library(List<Path> shelves) {
    this(shelves, Optional.empty());
  }

  /// Names of all benchmarks, sorted.
  public List<String> names() {
    return shelves.stream().flatMap(Library::folders).distinct().sorted().toList();
  }

  private static Stream<String> folders(Path shelf) {
    try (Stream<Path> folders = Files.list(shelf)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(DEFINITION)))
          .map(folder -> folder.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  /// The definition of a benchmark on the shelves.
  public Path definition(String name) {
    return file(name, DEFINITION);
  }

  /// A file of a benchmark: on the first shelf that has it, else beside where the first shelf
  /// would.
  public Path file(String name, String path) {
    if (alone.isPresent()) {
      return alone.get().resolve(path);
    }
    return shelves.stream()
        .map(shelf -> shelf.resolve(name).resolve(path))
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> shelves.getFirst().resolve(name).resolve(path));
  }

  /// The files of a benchmark's items.
  public List<BenchmarkReader.Source> sources(BenchmarkSpec benchmark) {
    return benchmark.files().stream()
        .map(file -> new BenchmarkReader.Source(file(benchmark.name(), file.path()), file.tags()))
        .toList();
  }
}
