package kr.gwageo.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.RoundSpec;

/// Reads round specs, benchmark definitions and schemes of points.
public final class SpecReader {

  /// The names a spec may use, and the environment it may speak of.
  ///
  /// @param protocols names of wire protocols
  /// @param scorers names of scorers
  /// @param prompts names of prompt templates
  /// @param formats names of item formats
  /// @param itemFields names of the fields an item can have
  /// @param environment variables by name
  public record Vocabulary(
      List<String> protocols,
      List<String> scorers,
      List<String> prompts,
      List<String> formats,
      List<String> itemFields,
      Map<String, String> environment) {
    public Vocabulary {
      protocols = List.copyOf(protocols);
      scorers = List.copyOf(scorers);
      prompts = List.copyOf(prompts);
      formats = List.copyOf(formats);
      itemFields = List.copyOf(itemFields);
      environment = Map.copyOf(environment);
    }
  }

  private final Vocabulary vocabulary;

  public SpecReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Reads a round spec.
  ///
  /// @param file the YAML file
  /// @param benchmarks names of the benchmarks that tasks may use
  /// @throws InvalidSpecException with every mistake in the file
  public RoundSpec round(Path file, List<String> benchmarks) throws InvalidSpecException {
    Sheet sheet = new Sheet(file);
    Fields fields = sheet.open();
    RoundSpec spec = new RoundForm(vocabulary, benchmarks).read(fields);
    return sheet.unlessMistaken(spec);
  }

  /// Reads a benchmark definition.
  ///
  /// @param file the YAML file `benchmark.yaml`
  /// @throws InvalidSpecException with every mistake in the file
  public BenchmarkSpec benchmark(Path file) throws InvalidSpecException {
    Sheet sheet = new Sheet(file);
    Fields fields = sheet.open();
    BenchmarkSpec spec = new BenchmarkForm(vocabulary).read(fields);
    return sheet.unlessMistaken(spec);
  }

  /// Reads a scheme of points.
  ///
  /// @param file the YAML file
  /// @throws InvalidSpecException with every mistake in the file
  public static Scheme scheme(Path file) throws InvalidSpecException {
    Sheet sheet = new Sheet(file);
    Scheme scheme = SchemeForm.read(sheet.open());
    return sheet.unlessMistaken(scheme);
  }
}
