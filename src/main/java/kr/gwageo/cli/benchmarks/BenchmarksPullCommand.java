package kr.gwageo.cli.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Shots;
import kr.gwageo.pull.PullException;
import kr.gwageo.pull.PullLimits;
import kr.gwageo.pull.PullOrder;
import kr.gwageo.pull.PullRoute;
import kr.gwageo.pull.Pulled;
import kr.gwageo.pull.Puller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks pull`: fetches the files of a public benchmark from their home.
@Command(name = "pull")
public final class BenchmarksPullCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Parameters(paramLabel = "NAME", descriptionKey = "pull.name")
  private String name = "";

  @Option(names = "--accept-licence", descriptionKey = "pull.accept")
  private boolean accepted;

  @Option(names = "--mirror", paramLabel = "URL", descriptionKey = "pull.mirror")
  private Optional<String> mirror = Optional.empty();

  @Option(names = "--token-to-mirror", descriptionKey = "pull.token_to_mirror")
  private boolean tokenToMirror;

  @Option(names = "--proxy", paramLabel = "URL", descriptionKey = "check.proxy")
  private Optional<String> proxy = Optional.empty();

  @Option(names = "--renew", descriptionKey = "pull.renew")
  private boolean renew;

  @Option(names = "--into", paramLabel = "DIR", descriptionKey = "pull.into")
  private Optional<Path> into = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksPullCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  @Override
  public Integer call() throws InvalidSpecException {
    Benchmarks.Found found = benchmarks.find(name);
    BenchmarkSpec spec = found.spec();
    if (spec.home().isEmpty()) {
      return talk.told(ExitCode.USAGE, "pull.no_home", spec.name()).number();
    }
    Path folder = surroundings.here().resolve(into.orElseGet(this::place));
    try {
      if (!accepted && !acceptedBefore(spec, folder)) {
        return talk.told(ExitCode.USAGE, "pull.licence", spec.name(), spec.licence(), spec.source())
            .number();
      }
      return pull(spec, spec.home().get(), folder).number();
    } catch (PullException e) {
      return refused(e).number();
    }
  }

  /// Those of the items, and that of the solved examples.
  private static List<SourceFile> files(BenchmarkSpec spec) {
    List<SourceFile> files = new ArrayList<>(spec.files());
    Set<String> paths = spec.files().stream().map(SourceFile::path).collect(Collectors.toSet());
    spec.shots()
        .map(Shots::items)
        .filter(path -> !paths.contains(path))
        .ifPresent(path ->
            files.add(new SourceFile(path, OptionalLong.empty(), Optional.empty(), List.of())));
    return files;
  }

  /// The benchmark's folder on the first shelf, or the folder in which it was named.
  private Path place() {
    return benchmarks.names().contains(name) ? Path.of("benchmarks", name) : Path.of(name);
  }

  private static boolean acceptedBefore(BenchmarkSpec spec, Path folder) {
    return Puller.recorded(folder)
        .filter(pulled -> pulled.licence().equals(spec.licence()))
        .isPresent();
  }

  private ExitCode pull(BenchmarkSpec spec, Home home, Path folder) throws InvalidSpecException {
    PullOrder order =
        new PullOrder(
            spec.name(),
            home,
            files(spec),
            spec.licence(),
            folder,
            home.token().map(surroundings.environment()::get),
            new PullRoute(mirror, tokenToMirror, proxy),
            renew);
    Puller puller = new Puller(PullLimits.DEFAULT, surroundings.clock(), Thread::sleep);
    Thread hook = new Thread(puller::stop, "stop pulling");
    Runtime.getRuntime().addShutdownHook(hook);
    Pulled pulled;
    try (PullProgress progress = new PullProgress(surroundings, talk)) {
      pulled = puller.pull(order, progress);
    } finally {
      unhook(hook);
    }
    if (options.json()) {
      surroundings.out().print(Printout.of(pulled));
    }
    talk.note("pull.done", pulled.files().size(), folder);
    if (!home.pinned() && pulled.revisionServed().isPresent()) {
      talk.note("pull.pin", pulled.revisionServed().get());
    }
    if (into.isEmpty()) {
      int items = benchmarks.find(name).items().items().size();
      talk.note("pull.read", Figures.count(items), spec.name());
    }
    return ExitCode.DONE;
  }

  private static void unhook(Thread hook) {
    try {
      boolean _ = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending already
    }
  }

  private ExitCode refused(PullException refused) {
    ExitCode code =
        switch (refused.kind()) {
          case INTERRUPTED -> ExitCode.INTERRUPTED;
          case HELD, DISK, DISK_FULL, LINK, RECORD -> ExitCode.REFUSED;
          case PATH, ADDRESS, TOKEN -> ExitCode.USAGE;
          case UNREACHABLE,
              UNTRUSTED,
              CUT,
              BUSY,
              SERVER,
              GATED,
              GONE,
              REFUSED,
              REDIRECT,
              WEB_PAGE,
              POINTER,
              ENCODED,
              NO_LENGTH,
              TOO_LARGE,
              WRONG_SIZE,
              WRONG_DIGEST,
              SOURCE_CHANGED ->
              ExitCode.INCOMPLETE;
        };
    return talk.told(
        code,
        key(refused),
        refused.place(),
        refused.address(),
        refused.expected(),
        refused.found());
  }

  private static String key(PullException refused) {
    String key = "pull." + refused.kind();
    return switch (refused.kind()) {
      case GATED ->
          refused.expected().isEmpty() ? key + ".none" : refused.tokenSent() ? key + ".sent" : key;
      case DISK_FULL -> refused.expected().isEmpty() ? key + ".written" : key;
      default -> key;
    };
  }
}
