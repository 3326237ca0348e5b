package kr.gwageo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.benchmark.BenchmarkFormat;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.benchmark.Library;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.spec.SpecReader;

/// Reads what people wrote of a round, and binds it to what it names.
final class Study {
  private static final Pattern BUNDLED = Pattern.compile("[a-z0-9._-]+");

  private final Premises premises;
  private final Library library;
  private final SpecReader reader;

  Study(Premises premises) {
    this.premises = premises;
    this.library = new Library(premises.shelves());
    this.reader = reader(premises.environment());
  }

  private static SpecReader reader(Map<String, String> environment) {
    return new SpecReader(
        new SpecReader.Vocabulary(
            Protocol.names(),
            Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
            Planner.prompts(),
            BenchmarkFormat.names(),
            BenchmarkReader.fields(),
            environment));
  }

  RoundSpec read(Path specFile) throws InvalidSpecException {
    return reader.round(specFile, library.names());
  }

  /// Variables that hold keys need not be set.
  RoundSpec readWithoutKeys(Path specFile) throws InvalidSpecException {
    try {
      return read(specFile);
    } catch (InvalidSpecException e) {
      Map<String, String> pretended = new HashMap<>(premises.environment());
      e.mistakes().stream()
          .filter(Study::isAboutAKey)
          .flatMap(mistake -> mistake.values().stream())
          .forEach(name -> pretended.putIfAbsent(name, ""));
      return reader(pretended).round(specFile, library.names());
    }
  }

  private static boolean isAboutAKey(Mistake mistake) {
    return mistake.rule() == Mistake.Rule.VARIABLE_SET
        && (mistake.field().endsWith(".key_env") || mistake.field().contains(".headers_env."));
  }

  Papers bind(Path specFile, RoundSpec spec, Places places) throws InvalidSpecException {
    JudgeBinder judges = new JudgeBinder(specFile, spec, premises.shelves());
    Papers papers = Papers.bind(spec, library, reader, places, judges, premises.tool());
    Carriage.check(specFile, spec, papers.items());
    Optional<String> named = spec.official().flatMap(Official::scheme);
    return named.isPresent()
        ? new Papers(papers.round().under(scheme(named.get(), places)), papers.items())
        : papers;
  }

  /// A file where there is one, else a scheme that comes with the program.
  private Scheme scheme(String named, Places places) throws InvalidSpecException {
    Path file = places.path(named);
    if (!Files.exists(file) && BUNDLED.matcher(named).matches()) {
      for (Path shelf : premises.shelves()) {
        Path bundled = shelf.resolveSibling("rounds").resolve("schemes").resolve(named + ".yaml");
        if (Files.exists(bundled)) {
          return SpecReader.scheme(bundled);
        }
      }
    }
    return SpecReader.scheme(file);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
