package kr.gwageo.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The benchmarks on the machine's shelves.
final class Library {
  private static final String DEFINITION = "benchmark.yaml";
  private static final String ITEMS = "items.jsonl";

  private final List<Path> shelves;

  Library(List<Path> shelves) {
    this.shelves = shelves;
  }

  /// Names of all benchmarks, sorted.
  List<String> names() {
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
  Path definition(String name) {
    return folder(name).resolve(DEFINITION);
  }

  /// The benchmark's own items.
  Path items(String name) {
    return folder(name).resolve(ITEMS);
  }

  private Path folder(String name) {
    return shelves.stream()
        .map(shelf -> shelf.resolve(name))
        .filter(folder -> Files.exists(folder.resolve(DEFINITION)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no benchmark " + name));
  }
}
