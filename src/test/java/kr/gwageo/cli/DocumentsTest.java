package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Every class, path and command that a document names exists.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_.<>*-]+(/[A-Za-z0-9_.<>*-]+)+/?|[A-Za-z0-9-]+\\.(md|yaml|xml)");
  private static final Pattern COMMAND = Pattern.compile("(?:\\./)?gwageo ([a-z-]+)(.*)");

  private record Saying(Path document, String text) {}

  private List<Path> documents = List.of();
  private Set<String> names = Set.of();
  private CommandLine program = new CommandLine(CommandSpec.create());

  @BeforeAll
  void find() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> sources = Files.walk(Path.of("src"))) {
      documents =
          Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
      names =
          sources
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    Surroundings nowhere =
        new Surroundings(
            System.out,
            System.err,
            false,
            Map.of(),
            java.time.Clock.systemUTC(),
            Path.of(""),
            Path.of(""));
    Words words = new Words(kr.gwageo.report.Language.ENGLISH);
    program = Main.program(nowhere, new Talk(nowhere, words, true));
  }

  private List<Saying> sayings() throws IOException {
    List<Saying> sayings = new ArrayList<>();
    for (Path document : documents) {
      boolean fenced = false;
      for (String line : Files.readAllLines(document)) {
        if (line.startsWith("```")) {
          fenced = !fenced;
        } else if (fenced) {
          sayings.add(new Saying(document, line.strip()));
        } else {
          Matcher code = CODE.matcher(line);
          while (code.find()) {
            sayings.add(new Saying(document, code.group(1)));
          }
        }
      }
    }
    return sayings;
  }

  @Test
  void thereAreDocumentsAndTheySaySomething() throws IOException {
    assertThat(documents)
        .map(Path::toString)
        .contains(
            "README.md", "README.ko.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md");
    assertThat(sayings()).hasSizeGreaterThan(100);
  }

  @Test
  void everyClassExists() throws IOException {
    assertThat(sayings())
        .filteredOn(saying -> CLASS.matcher(saying.text()).matches())
        .isNotEmpty()
        .allSatisfy(saying -> assertThat(names).as("%s", saying).contains(saying.text()));
  }

  @Test
  void everyPathExists() throws IOException {
    assertThat(sayings())
        .filteredOn(saying -> PATH.matcher(saying.text()).matches())
        .filteredOn(saying -> !saying.text().contains("<") && !saying.text().contains("*"))
        .isNotEmpty()
        .allSatisfy(saying -> assertThat(exists(saying.text())).as("%s", saying).isTrue());
  }

  /// Names of a round's files stand for those of the example round, names of a benchmark's files
  /// for those of one of ours.
  private static boolean exists(String path) {
    return Stream.of("", "results/example", "benchmarks/gwageo-history")
        .anyMatch(folder -> Files.exists(Path.of(folder).resolve(path)));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path document : documents) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (!link.group(1).startsWith("http")) {
          assertThat(document.resolveSibling(link.group(1))).as("%s", document).exists();
        }
      }
    }
  }

  @Test
  void everyCommandIsOneOfTheProgramsWithOptionsItHas() throws IOException {
    List<Saying> commands =
        sayings().stream().filter(saying -> COMMAND.matcher(saying.text()).matches()).toList();
    assertThat(commands).isNotEmpty();
    for (Saying saying : commands) {
      Matcher command = COMMAND.matcher(saying.text());
      assertThat(command.matches()).isTrue();
      Optional<CommandLine> found =
          Optional.ofNullable(program.getSubcommands().get(command.group(1)));
      assertThat(found).as("%s", saying).isPresent();
      CommandLine innermost = found.orElseThrow();
      for (String word : command.group(2).strip().split("\\s+", -1)) {
        innermost = innermost.getSubcommands().getOrDefault(word, innermost);
        if (word.startsWith("--")) {
          assertThat(innermost.getCommandSpec().optionsMap().keySet())
              .as("%s", saying)
              .contains(word.split("=", -1)[0]);
        }
      }
    }
  }

  @Test
  void everyMavenProfileIsInThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Pattern profile = Pattern.compile("-P([a-z]+)");
    for (Saying saying : sayings()) {
      Matcher named = profile.matcher(saying.text());
      while (saying.text().contains("mvn ") && named.find()) {
        assertThat(pom).as("%s", saying).contains("<id>" + named.group(1) + "</id>");
      }
    }
  }
}
