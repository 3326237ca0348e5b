package kr.gwageo.cli.scheme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.scheme.Accountant;
import kr.gwageo.scheme.FigureFile;
import kr.gwageo.scheme.FindingFile;
import kr.gwageo.spec.SpecReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo scheme apply`: turns figures into points and totals.
@Command(name = "apply")
public final class SchemeApplyCommand implements Callable<Integer> {
  private static final long MAX_BYTES = 64L << 20;

  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "NAME|FILE", descriptionKey = "scheme.which")
  private String which = "";

  @Option(
      names = "--figures",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "scheme.figures")
  private String figures = "";

  @Option(names = "--findings", paramLabel = "FILE", descriptionKey = "office.findings")
  private Optional<String> findings = Optional.empty();

  @Option(
      names = "--alpha",
      paramLabel = "NUMBER",
      defaultValue = "0.05",
      descriptionKey = "scheme.alpha")
  private double alpha;

  @Mixin private CommonOptions options = new CommonOptions();

  public SchemeApplyCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// The result for programs.
  ///
  /// @param schema of this document
  private record Report(String schema, Totals totals) {}

  @Override
  public Integer call() throws InvalidSpecException {
    if (!(alpha > 0 && alpha < 0.5)) {
      return talk.outOfRange("--alpha", "0 < ... < 0.5").number();
    }
    Scheme scheme = SpecReader.scheme(file(surroundings, which));
    List<Figure> read = FigureFile.read(scheme, figures, text(figures));
    Totals totals = Accountant.totals(scheme, read, alpha, originality(read));
    if (options.json()) {
      surroundings.out().print(Printout.of(new Report("gwageo/totals/1", totals)));
    } else {
      new TotalsTable(talk.words(), scheme, totals).lines().forEach(surroundings.out()::println);
    }
    return ExitCode.DONE.number();
  }

  private Map<String, Gate> originality(List<Figure> figures) throws InvalidSpecException {
    Map<String, Gate> gates = new HashMap<>();
    if (findings.isPresent()) {
      List<String> teams = figures.stream().map(Figure::team).distinct().sorted().toList();
      FindingFile.read(findings.get(), text(findings.get()), teams, List.of())
          .teams()
          .forEach(team -> gates.put(team.team(), team.gate()));
    }
    return gates;
  }

  /// A file where there is one, else a scheme that comes with the program.
  public static Path file(Surroundings surroundings, String which) {
    Path file = surroundings.here().resolve(which);
    Path bundled = surroundings.home().resolve("rounds").resolve("schemes");
    boolean name = which.matches("[a-z0-9._-]+") && !Files.exists(file);
    return name ? bundled.resolve(which + ".yaml") : file;
  }

  private String text(String named) throws InvalidSpecException {
    Path file = surroundings.here().resolve(named);
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unreadable(named, Rule.READABLE_FILE, List.of("over 64 MiB"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(named, Rule.UTF_8, List.of());
    } catch (NoSuchFileException e) {
      throw unreadable(named, Rule.READABLE_FILE, List.of("no such file"));
    } catch (IOException e) {
      throw unreadable(named, Rule.READABLE_FILE, List.of(e.toString()));
    }
  }

  private static InvalidSpecException unreadable(String named, Rule rule, List<String> values) {
    return new InvalidSpecException(List.of(new Mistake(named, 1, 1, "", "", rule, values, "")));
  }
}
