package kr.gwageo.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.PartFailedException;

/// The bootstrap of SciPy, where a Python that has it is installed: what people otherwise use, on
/// the same scores.
final class Scipy {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCRIPT = "scipy_bootstrap.py";

  /// Where distributions put their own, whose SciPy is the one that people are likely to have.
  private static final Path SYSTEM = Path.of("/usr/bin/python3");

  /// What it took.
  ///
  /// @param versions of SciPy and NumPy
  /// @param cpu processor time in seconds
  /// @param low limit of the interval
  /// @param high limit of the interval
  record Lap(String versions, double cpu, double low, double high) {}

  private final Path python;
  private final Path script;

  private Scipy(Path python, Path script) {
    this.python = python;
    this.script = script;
  }

  /// @param chosen the one Python to look at; empty: the system's, then those on the path
  /// @param folder for its script
  static Optional<Scipy> installed(Means means, Optional<Path> chosen, Path folder)
      throws IOException, InterruptedException {
    for (Path python : chosen.map(List::of).orElseGet(() -> candidates(means))) {
      if (Files.isExecutable(python) && said(python.toString(), "-c", "import scipy").isPresent()) {
        return Optional.of(new Scipy(python, script(folder)));
      }
    }
    return Optional.empty();
  }

  private static List<Path> candidates(Means means) {
    String path = means.environment().getOrDefault("PATH", "");
    List<Path> candidates = new ArrayList<>(List.of(SYSTEM));
    Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(place -> !place.isEmpty())
        .map(place -> Path.of(place, "python3"))
        .forEach(candidates::add);
    return candidates;
  }

  private static Path script(Path folder) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream in = Scipy.class.getResourceAsStream(SCRIPT)) {
      Files.write(script, Objects.requireNonNull(in).readAllBytes());
    }
    return script;
  }

  /// Resamples once.
  ///
  /// @param scores of both sides by stratum
  /// @param batch resamples that it holds in memory at once
  Lap lap(List<List<double[]>> scores, int resamples, int batch)
      throws IOException, InterruptedException {
    Path file = script.resolveSibling("scores.json");
    JSON.writeValue(file.toFile(), scores);
    String line =
        said(
                python.toString(),
                script.toString(),
                file.toString(),
                Integer.toString(resamples),
                Integer.toString(batch))
            .orElseThrow(() -> new PartFailedException(python + " did not finish " + SCRIPT));
    try {
      JsonNode found = JSON.readTree(line);
      return new Lap(
          "SciPy %s, NumPy %s".formatted(found.get("scipy").asText(), found.get("numpy").asText()),
          found.get("cpu").asDouble(),
          found.get("low").asDouble(),
          found.get("high").asDouble());
    } catch (JsonProcessingException e) {
      throw new PartFailedException(python + " said: " + line);
    }
  }

  private static Optional<String> said(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
  }
}
