package kr.gwageo.cli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/adding-a-benchmark.md` tells a newcomer to do works, step by step.
class AddingABenchmarkTest {
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path here = Path.of("");

  private record Block(String kind, String text) {}

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/adding-a-benchmark.md")));
    while (block.find()) {
      blocks.add(new Block(block.group(1), block.group(2)));
    }
    return blocks;
  }

  @Test
  void theStepsOfThePageLeadToAFinishedRound() throws Exception {
    Path folder = Files.createDirectories(here.resolve("benchmarks/our-exam"));
    String printed = "";
    for (Block block : blocks()) {
      switch (block.kind()) {
        case "csv" -> Files.writeString(folder.resolve("exam.csv"), block.text());
        case "yaml" ->
            Files.writeString(
                block.text().startsWith("round:")
                    ? here.resolve("our-round.yaml")
                    : folder.resolve("benchmark.yaml"),
                block.text());
        default -> printed += run(block.text());
      }
    }
    assertThat(printed).contains("our-exam: 4 items read", "1시간 40분은 몇 분인가?");
    assertThat(here.resolve("results/our-round/50-verdicts.json")).exists();
  }

  /// A spec is found from where the process was started, which here is another folder.
  private String[] arguments(String line) {
    return line.substring("gwageo ".length())
        .replace(" our-round.yaml", " " + here.resolve("our-round.yaml"))
        .split(" ", -1);
  }

  private String run(String commands) {
    StringBuilder printed = new StringBuilder();
    for (String line : commands.lines().filter(line -> line.startsWith("gwageo ")).toList()) {
      Program program = new Program(here, Map.of("LANG", "en"));
      int code = program.run(arguments(line));
      assertThat(code).as(line + "\n" + program.err()).isZero();
      printed.append(program.out());
    }
    return printed.toString();
  }
}
