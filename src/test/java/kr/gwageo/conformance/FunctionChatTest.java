package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.benchmark.BenchmarkFormat;
import kr.gwageo.benchmark.BenchmarkReader;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;
import kr.gwageo.spec.SpecReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The three files of FunctionChat-Bench, read by their definitions: the calls that its makers hold
/// for right score 1 in every form, and the same calls changed anywhere score 0.
@Tag("conformance")
class FunctionChatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DATA =
      Path.of(Objects.requireNonNullElse(System.getenv("GWAGEO_DATA"), "no GWAGEO_DATA"));

  private static BenchmarkSpec definition(String name) throws Exception {
    SpecReader reader =
        new SpecReader(
            new SpecReader.Vocabulary(
                List.of(),
                Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
                Planner.prompts(),
                BenchmarkFormat.names(),
                BenchmarkReader.fields(),
                Map.of()));
    return reader.benchmark(Path.of("benchmarks", name, "benchmark.yaml"));
  }

  private static List<Item> items(BenchmarkSpec definition) throws Exception {
    Rubric rubric = Rubric.named(definition.scorer().name()).orElseThrow();
    List<BenchmarkReader.Source> sources =
        definition.files().stream()
            .map(file -> DATA.resolve("functionchat-bench").resolve(file.path()))
            .map(file -> new BenchmarkReader.Source(file, List.of()))
            .toList();
    return BenchmarkReader.read("task", definition, sources, rubric::fits).items();
  }

  @ParameterizedTest
  @CsvSource({
    "functionchat-singlecall, 500, 500",
    "functionchat-dialog, 200, 70",
    "functionchat-calldecision, 606, 100"
  })
  void theMakersCallsAreRightAndNoOthersAre(String name, int size, int calling) throws Exception {
    BenchmarkSpec definition = definition(name);
    Scorer scorer = Rubric.scorer(definition.scorer());
    List<Item> items = items(definition);
    assertThat(items).hasSize(size).extracting(Item::id).doesNotHaveDuplicates();
    assertThat(items).filteredOn(item -> !calls(item).isEmpty()).hasSize(calling);
    for (Item item : items) {
      if (calls(item).isEmpty()) {
        assertWordsAreRight(scorer, item);
      } else {
        assertThat(calls(item)).hasSize(1);
        assertCallIsRight(scorer, item, calls(item).getFirst());
      }
    }
  }

  private static List<ExpectedCall> calls(Item item) {
    return ((Target.Calls) item.target()).calls();
  }

  private static void assertWordsAreRight(Scorer scorer, Item item) throws Exception {
    assertThat(score(scorer, item, "무엇을 도와드릴까요?")).as(item.id()).isEqualTo(1);
    for (Tool tool : item.tools()) {
      ToolCall call = new ToolCall(tool.name(), "{}");
      assertThat(score(scorer, item, "", call)).as(item.id()).isZero();
      assertThat(score(scorer, item, text(call))).as(item.id()).isZero();
    }
  }

  private static void assertCallIsRight(Scorer scorer, Item item, ExpectedCall expected)
      throws Exception {
    assertThat(item.tools()).extracting(Tool::name).contains(expected.name());
    ToolCall right = new ToolCall(expected.name(), expected.arguments());
    assertThat(score(scorer, item, "", right)).as(item.id()).isEqualTo(1);
    assertThat(score(scorer, item, text(right))).as(item.id()).isEqualTo(1);
    assertThat(score(scorer, item, "```json\n" + text(right) + "\n```")).isEqualTo(1);
    for (ToolCall alternative : alternatives(expected)) {
      assertThat(score(scorer, item, "", alternative)).as("%s", alternative).isEqualTo(1);
    }
    assertThat(score(scorer, item, "무엇을 도와드릴까요?")).as(item.id()).isZero();
    assertThat(score(scorer, item, "", right, right)).as(item.id()).isZero();
    for (ToolCall wrong : mutations(expected)) {
      assertThat(score(scorer, item, "", wrong)).as("%s of %s", wrong, item.id()).isZero();
      assertThat(score(scorer, item, text(wrong))).as("%s of %s", wrong, item.id()).isZero();
    }
  }

  /// The call with each further value that the makers accept in the place of the right one.
  private static List<ToolCall> alternatives(ExpectedCall expected) throws Exception {
    List<ToolCall> calls = new ArrayList<>();
    if (!expected.accepted().isEmpty()) {
      for (Map.Entry<String, JsonNode> field : JSON.readTree(expected.accepted()).properties()) {
        JsonNode values = field.getValue();
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
          calls.add(with(expected, field.getKey(), Optional.of(value)));
        }
      }
    }
    return calls;
  }

  /// Another name, arguments cut off, each argument changed and left out, and one too many.
  private static List<ToolCall> mutations(ExpectedCall expected) throws Exception {
    List<ToolCall> calls = new ArrayList<>();
    calls.add(new ToolCall(expected.name() + "_", expected.arguments()));
    int cut = expected.arguments().length() - 1;
    calls.add(new ToolCall(expected.name(), expected.arguments().substring(0, cut)));
    calls.add(with(expected, "unheard_of", Optional.of(JSON.readTree("1"))));
    for (Map.Entry<String, JsonNode> field : JSON.readTree(expected.arguments()).properties()) {
      calls.add(with(expected, field.getKey(), Optional.empty()));
      calls.add(with(expected, field.getKey(), Optional.of(changed(field.getValue()))));
    }
    return calls;
  }

  private static JsonNode changed(JsonNode value) throws Exception {
    return value.isNumber()
        ? JSON.readTree(value.decimalValue().add(BigDecimal.ONE).toString())
        : value.isBoolean()
            ? JSON.readTree(Boolean.toString(!value.booleanValue()))
            : JSON.readTree("\"아무 데나\"");
  }

  private static ToolCall with(ExpectedCall expected, String name, Optional<JsonNode> value)
      throws Exception {
    ObjectNode arguments = (ObjectNode) JSON.readTree(expected.arguments());
    arguments.remove(name);
    value.ifPresent(given -> arguments.set(name, given));
    return new ToolCall(expected.name(), arguments.toString());
  }

  private static String text(ToolCall call) {
    return "{\"name\": \"%s\", \"arguments\": %s}".formatted(call.name(), call.arguments());
  }

  private static double score(Scorer scorer, Item item, String text, ToolCall... calls) {
    Reply reply = new Reply(text, "", "stop", "m", "", Usage.UNREPORTED, List.of(calls), List.of());
    return scorer.read(item, reply) instanceof Reading.Answer answer ? answer.value() : -1;
  }
}
