package kr.gwageo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import org.junit.jupiter.api.Test;

/// Every task of `gwageo-code` can be solved, and a plausible program that is wrong does not pass.
class CodeBenchmarkTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ITEMS = Path.of("benchmarks/gwageo-code/items.jsonl");
  private static final Path FLAWED = Path.of("src/test/resources/kr/gwageo/sandbox/flawed");

  /// Runs many programs in one sandbox, each as if it were alone.
  private static final String DRIVER =
      """
      import io, json, sys
      printed = []
      out = sys.stdout
      for program, given in json.loads(sys.stdin.read()):
          sys.stdin, sys.stdout = io.StringIO(given), io.StringIO()
          try:
              exec(compile(program, "program", "exec"), {"__name__": "__main__"})
              printed.append(sys.stdout.getvalue())
          except Exception as e:
              printed.append("crashed " + repr(e))
      sys.stdout = out
      print(json.dumps(printed))
      """;

  private static List<JsonNode> items() throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(ITEMS)) {
      items.add(JSON.readTree(line));
    }
    return items;
  }

  private static String flawed(JsonNode item) throws IOException {
    return Files.readString(FLAWED.resolve(item.get("id").asText() + ".py"));
  }

  @Test
  void everySolutionPassesAndEveryPlausibleMistakeFails() throws IOException {
    ArrayNode wanted = JSON.createArrayNode();
    for (JsonNode item : items()) {
      String solution = item.at("/tests/solution").asText();
      for (JsonNode each : item.at("/tests/cases")) {
        wanted.addArray().add(solution).add(each.get("input").asText());
        wanted.addArray().add(flawed(item)).add(each.get("input").asText());
      }
    }
    Target.Tests tests =
        new Target.Tests(
            "python", new Allowance(60, 512), List.of(new TestCase(wanted.toString(), "")), "");
    SandboxRun run = Bench.run(DRIVER, tests);
    assertThat(run.sound()).as(run.failure()).isEqualTo(Bench.SANDBOX.lack().isEmpty());
    if (run.sound()) {
      check(run.tests().getFirst());
    }
  }

  private static void check(TestRun run) throws IOException {
    assertThat(run.end()).as(run.error()).isEqualTo(TestRun.End.ENDED);
    JsonNode printed = JSON.readTree(run.output());
    int at = 0;
    for (JsonNode item : items()) {
      int mistaken = 0;
      for (JsonNode each : item.at("/tests/cases")) {
        TestCase test = new TestCase(each.get("input").asText(), each.get("output").asText());
        assertThat(test.accepts(printed.get(at).asText()))
            .as("%s printed %s", item.get("id"), printed.get(at))
            .isTrue();
        mistaken += test.accepts(printed.get(at + 1).asText()) ? 0 : 1;
        at += 2;
      }
      assertThat(mistaken).as(item.get("id").asText()).isPositive();
    }
    assertThat(at).isEqualTo(printed.size());
  }
}
