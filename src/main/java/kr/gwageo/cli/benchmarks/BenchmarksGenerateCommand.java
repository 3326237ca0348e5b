package kr.gwageo.cli.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.benchmark.BenchmarkWriter;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.cli.words.TextTable;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.generation.Family;
import kr.gwageo.generation.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gwageo benchmarks generate`: fresh items of a family, from a seed.
@Command(name = "generate")
public final class BenchmarksGenerateCommand implements Callable<Integer> {
  private static final int MOST = 100_000;
  private static final int SHOWN_OF_COMMITMENT = 8;

  private final Surroundings surroundings;
  private final Talk talk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FAMILY", arity = "0..1", descriptionKey = "generate.family")
  private String word = "";

  @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "generate.seed")
  private Optional<String> seed = Optional.empty();

  @Option(names = "--seed-file", paramLabel = "FILE", descriptionKey = "generate.seed_file")
  private Optional<Path> seedFile = Optional.empty();

  @Option(names = "--count", paramLabel = "N", descriptionKey = "generate.count")
  private int count = 50;

  @Option(names = "--level", paramLabel = "1|2|3", descriptionKey = "generate.level")
  private int level = 2;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "generate.out")
  private Optional<Path> out = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksGenerateCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// How the items came about, all but the seed.
  ///
  /// @param schema of this document
  /// @param commitment digest of the seed's UTF-8 bytes: to be published before the seed
  /// @param items digest of the items' digests, in their order
  private record Generation(
      String schema,
      String tool,
      String family,
      int level,
      int count,
      Digest commitment,
      Digest items) {}

  /// A family as the list shows it.
  private record Listed(String schema, List<Known> families) {}

  private record Known(String name, String ko, String en, String domain, int structures) {}

  @Override
  public Integer call() throws IOException {
    if (word.isEmpty()) {
      return list().number();
    }
    Family family =
        Family.named(word)
            .orElseThrow(() -> wrong("generate.unknown", word, String.join(", ", Family.names())));
    if (level < Generator.LOWEST || level > Generator.HIGHEST) {
      throw wrong("usage.range", "--level", Generator.LOWEST + " … " + Generator.HIGHEST);
    }
    if (count < 1 || count > MOST) {
      throw wrong("usage.range", "--count", "1 … " + MOST);
    }
    byte[] bytes = seed().getBytes(StandardCharsets.UTF_8);
    List<Item> items = items(family, bytes);
    Digest commitment = Digest.of(bytes);
    String hex = commitment.text().substring(commitment.text().indexOf(':') + 1);
    String name = "%s-%d-%s".formatted(word, level, hex.substring(0, SHOWN_OF_COMMITMENT));
    Path folder = surroundings.here().resolve(out.orElse(Path.of("benchmarks", name)));
    Generation generation =
        new Generation(
            "gwageo/generation/1",
            Tool.name(),
            word,
            level,
            count,
            commitment,
            Digest.of(items.stream().map(item -> item.digest().text()).toList()));
    return write(folder, family, items, generation).number();
  }

  private ExitCode list() {
    if (options.json()) {
      List<Known> known =
          List.of(Family.values()).stream()
              .map(family ->
                  new Known(
                      family.word(),
                      family.title().ko(),
                      family.title().en(),
                      family.domain(),
                      family.structures().size()))
              .toList();
      surroundings.out().print(Printout.of(new Listed("gwageo/families/1", known)));
      return ExitCode.DONE;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            talk.words().say("benchmarks.name"),
            talk.words().say("benchmarks.title"),
            talk.words().say("benchmarks.domain"),
            talk.words().say("generate.structures")));
    for (Family family : Family.values()) {
      rows.add(
          List.of(
              family.word(),
              talk.words().of(family.title()),
              talk.words().domain(family.domain()),
              Integer.toString(family.structures().size())));
    }
    new TextTable(Set.of(3)).lines(rows).forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }

  private String seed() {
    if (seed.isPresent() == seedFile.isPresent()) {
      throw wrong("generate.one_seed");
    }
    if (seed.isPresent()) {
      return seed.get();
    }
    Path file = surroundings.here().resolve(seedFile.orElseThrow());
    try {
      String text = Files.readString(file).strip();
      if (text.isEmpty()) {
        throw wrong("check.usage.file", "--seed-file", file);
      }
      return text;
    } catch (IOException e) {
      throw wrong("check.usage.file", "--seed-file", file);
    }
  }

  private List<Item> items(Family family, byte[] bytes) {
    try {
      return Generator.items(family, level, count, bytes);
    } catch (IllegalArgumentException e) {
      throw wrong("generate.used_up", family.word(), level, count);
    }
  }

  private ExitCode write(Path folder, Family family, List<Item> items, Generation generation)
      throws IOException {
    String name = String.valueOf(folder.getFileName());
    if (!name.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
      throw wrong("generate.name", name);
    }
    if (Files.exists(folder)) {
      return talk.told(ExitCode.USAGE, "generate.occupied", folder);
    }
    try {
      Files.createDirectories(folder);
      BenchmarkWriter.write(folder, definition(name, family), items);
      Files.writeString(folder.resolve("generation.json"), Printout.of(generation));
    } catch (FileAlreadyExistsException e) {
      return talk.told(ExitCode.USAGE, "generate.occupied", folder);
    } catch (IOException e) {
      return talk.told(ExitCode.REFUSED, "check.file.refused", folder, e);
    }
    if (options.json()) {
      surroundings.out().print(Printout.of(generation));
    }
    talk.note("generate.done", items.size(), folder, generation.commitment().text());
    return ExitCode.DONE;
  }

  private BenchmarkSpec definition(String name, Family family) {
    Title title = family.title();
    return new BenchmarkSpec(
        name,
        new Title(title.ko() + ", " + level + "수준", title.en() + ", level " + level),
        "Apache-2.0",
        "generated by %s, family %s".formatted(Tool.name(), family.word()),
        "1",
        "ko",
        family.domain(),
        family.scorer(),
        "default",
        Optional.empty(),
        OptionalDouble.empty(),
        Layout.own(),
        Optional.empty(),
        List.of(),
        Published.nothing(),
        new Title(
            "규칙으로 만든 문항이다. 그 규칙을 벗어난 능력은 보여 주지 않는다.",
            "The items are made by rule; it shows nothing beyond that rule."));
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), talk.words().say(key, arguments));
  }
}
