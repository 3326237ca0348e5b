package kr.gwageo.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.audit.Verification;
import kr.gwageo.round.Verifier;
import kr.gwageo.round.Verifier.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo bench verify`: how fast a folder is verified, part by part, in processor time of the
/// whole process, compiler and collector of garbage included.
@Command(name = "verify")
public final class BenchVerifyCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  private final Surroundings surroundings;
  private final Talk talk;
  private final List<Map<Part, Double>> runs = new ArrayList<>();
  private Optional<Part> under = Optional.empty();
  private double since;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "bench.verify.runs")
  private int times = 5;

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchVerifyCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// What was measured, for programs.
  ///
  /// @param schema of this document
  /// @param megabytes of the folder, a million bytes each
  /// @param seconds of processor time, run by run, of each part
  private record Measured(
      String schema, String tool, double megabytes, List<Map<Part, Double>> seconds) {}

  @Override
  public Integer call() {
    if (times < 1) {
      return talk.outOfRange("--runs", "≥ 1").number();
    }
    Path round = surroundings.here().resolve(folder);
    for (int run = 0; run < times; run++) {
      runs.add(new EnumMap<>(Part.class));
      Verification verification =
          new Verifier(Tool.name(), this::begins).verify(round, Optional.empty(), Optional.empty());
      ends();
      if (!verification.recomputed() || !verification.intact()) {
        int count = verification.discrepancies().size();
        return talk.told(ExitCode.MISMATCH, "verify.differs", folder, count).number();
      }
    }
    double megabytes = megabytes(round);
    surroundings
        .out()
        .print(
            options.json()
                ? Printout.of(new Measured("gwageo/bench-verify/1", Tool.name(), megabytes, runs))
                : table(megabytes));
    return ExitCode.DONE.number();
  }

  private void begins(Part part) {
    ends();
    under = Optional.of(part);
    since = processorTime();
  }

  private void ends() {
    under.ifPresent(part -> runs.getLast().put(part, processorTime() - since));
    under = Optional.empty();
  }

  private static double processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / NANOS;
  }

  private static double megabytes(Path round) {
    try (Stream<Path> files = Files.list(round)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String table(double megabytes) {
    List<String> lines = new ArrayList<>();
    lines.add(talk.words().say("bench.verify.title", decimal(megabytes), times));
    lines.add("");
    lines.add(talk.words().say("bench.verify.head"));
    lines.add("|---|---|---|---|");
    for (Part part : Part.values()) {
      lines.add(row("bench.verify." + part.name(), megabytes, List.of(part)));
    }
    lines.add(row("bench.verify.sound", megabytes, List.of(Part.DIGESTS, Part.PLAN)));
    lines.add(row("bench.verify.whole", megabytes, List.of(Part.values())));
    return String.join("\n", lines) + "\n";
  }

  private String row(String key, double megabytes, List<Part> parts) {
    List<Double> seconds =
        runs.stream()
            .map(run -> parts.stream().mapToDouble(part -> run.getOrDefault(part, 0.0)).sum())
            .toList();
    List<Double> later =
        (seconds.size() > 1 ? seconds.subList(1, seconds.size()) : seconds)
            .stream().sorted().toList();
    double median = later.get(later.size() / 2);
    return "| %s | %s s | %s s (%s … %s) | %s MB/s |"
        .formatted(
            talk.words().say(key),
            decimal(seconds.getFirst()),
            decimal(median),
            decimal(later.getFirst()),
            decimal(later.getLast()),
            decimal(megabytes / median));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number);
  }
}
