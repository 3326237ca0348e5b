package kr.gwageo.generation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.generation.Family;
import kr.gwageo.generation.Generator;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The calls of generated requests, found from their words and graded.
class FunctionCallsTest {
  private static final byte[] SEED = "calls".getBytes(StandardCharsets.UTF_8);
  private static final int ITEMS = 400;
  private static final Scorer SCORER = Rubric.scorer(Family.FUNCTION_CALLS.scorer());

  private static double score(Item item, String text, List<ToolCall> calls) {
    Reply reply = new Reply(text, "", "stop", "m", "", Usage.UNREPORTED, calls, List.of());
    return SCORER.read(item, reply) instanceof Reading.Answer answer ? answer.value() : -1;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theCallsFoundInTheWordsAreRightToTheLastArgument(int level) {
    for (Item item : Generator.items(Family.FUNCTION_CALLS, level, ITEMS, SEED)) {
      List<ToolCall> found = new FunctionCallsCheck().calls(item);
      String words = found.isEmpty() ? "무엇을 도와드릴까요?" : "";
      assertThat(score(item, words, found))
          .as("%s%n%s%n%s%n%s", item.context(), item.question(), found, item.target())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theCallsOfTheTargetAreRightAndWordsInTheirPlaceAreWrong(int level) {
    for (Item item : Generator.items(Family.FUNCTION_CALLS, level, ITEMS, SEED)) {
      List<ToolCall> calls =
          ((Target.Calls) item.target())
              .calls().stream().map(call -> new ToolCall(call.name(), call.arguments())).toList();
      if (calls.isEmpty()) {
        ToolCall any = new ToolCall(item.tools().getFirst().name(), "{}");
        assertThat(score(item, "", List.of(any))).isZero();
      } else {
        assertThat(score(item, "", calls)).as(item.question()).isEqualTo(1);
        assertThat(score(item, "처리했습니다.", List.of())).isZero();
        assertThat(score(item, "", calls.subList(1, calls.size()))).isLessThan(1);
      }
      assertThat(item.tools()).extracting(Tool::name).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyStructureAsksWhatItsNameSays(int level) {
    Set<String> withoutCalls = new HashSet<>();
    Set<String> withSeveral = new HashSet<>();
    for (Item item : Generator.items(Family.FUNCTION_CALLS, level, ITEMS, SEED)) {
      int calls = ((Target.Calls) item.target()).calls().size();
      if (calls == 0) {
        withoutCalls.add(item.tags().getFirst());
      } else if (calls > 1) {
        withSeveral.add(item.tags().getFirst());
        assertThat(calls).isEqualTo(level + 1);
      }
    }
    assertThat(withoutCalls).containsExactlyInAnyOrder("missing-argument", "no-call");
    assertThat(withSeveral).containsExactly("several-calls");
  }
}
