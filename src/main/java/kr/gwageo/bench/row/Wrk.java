package kr.gwageo.bench.row;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.bench.part.Material;
import kr.gwageo.bench.process.Means;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.plan.Planner;

/// The load generator `wrk`, where it is installed: what a program in C gets out of the same server
/// with the same requests.
final class Wrk {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

  private final Path binary;
  private final Path script;

  private Wrk(Path binary, Path script) {
    this.binary = binary;
    this.script = script;
  }

  /// @param folder for its script
  static Optional<Wrk> installed(Means means, Path folder) throws IOException {
    String path = means.environment().getOrDefault("PATH", "");
    Optional<Path> binary =
        Stream.of(path.split(Pattern.quote(File.pathSeparator)))
            .filter(place -> !place.isEmpty())
            .map(place -> Path.of(place, "wrk"))
            .filter(Files::isExecutable)
            .findFirst();
    if (binary.isEmpty()) {
      return Optional.empty();
    }
    String script =
        """
        wrk.method = "POST"
        wrk.body = [==[%s]==]
        wrk.headers["Content-Type"] = "application/json"
        """
            .formatted(body(means));
    return Optional.of(new Wrk(binary.get(), Files.writeString(folder.resolve("wrk.lua"), script)));
  }

  /// What the runner sends for a trial.
  private static String body(Means means) {
    Material material = new Material(1, 1, 1, 1, false);
    Round round = material.round("http://127.0.0.1/v1", means.tool());
    EntrySpec entry = round.spec().entries().getFirst();
    Prompt prompt =
        new Planner(round, material.questions()).trials().findFirst().orElseThrow().prompt();
    return Protocol.OPENAI_CHAT
        .wire()
        .encode((Service.Endpoint) entry.service(), prompt)
        .body()
        .toString();
  }

  /// Requests per second with one thread; empty if it did not get that far.
  OptionalDouble rate(String url, int connections, double seconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                binary.toString(),
                "-t1",
                "-c" + connections,
                "-d" + Math.max(1, Math.round(seconds)) + "s",
                "-s",
                script.toString(),
                url + "/chat/completions")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher rate = RATE.matcher(said);
    return rate.find()
        ? OptionalDouble.of(Double.parseDouble(rate.group(1)))
        : OptionalDouble.empty();
  }
}
