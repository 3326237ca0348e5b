package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The definitions that the program brings, of public benchmarks and of its own.
class DefinitionsTest {
  private static final Library LIBRARY = new Library(List.of(Path.of("benchmarks")));

  static Stream<String> all() {
    return LIBRARY.names().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyDefinitionCanBeReadAndBearsItsFoldersName(String name) throws Exception {
    BenchmarkSpec spec = Definitions.reader().benchmark(LIBRARY.definition(name));
    assertThat(spec.name()).isEqualTo(name);
    assertThat(spec.limits().ko()).isNotBlank();
  }
}
