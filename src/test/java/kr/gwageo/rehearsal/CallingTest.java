package kr.gwageo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service.Simulated;
import kr.gwageo.domain.spec.Service.Style;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Practice models that may call functions, as a client sees them over real HTTP.
class CallingTest {
  private static final Tool WEATHER = tool("weather", "city");
  private static final Tool ALARM = tool("alarm", "time");
  private static final ExpectedCall SEOUL =
      new ExpectedCall("weather", "{\"city\":\"서울\"}", "{\"city\":[\"서울시\"]}");
  private static final ExpectedCall SEVEN = new ExpectedCall("alarm", "{\"time\":\"07:00\"}", "");

  /// One call, two, none, and one to a question that another item asks after another conversation.
  private static final List<Item> ITEMS =
      List.of(
          item("one", List.of(), List.of(WEATHER, ALARM), SEOUL),
          item("two", List.of(), List.of(ALARM, WEATHER), SEVEN, SEOUL),
          item("none", List.of(), List.of(ALARM)),
          item(
              "later",
              List.of(
                  Message.user("부산은?"),
                  new Message(Speaker.ASSISTANT, "", List.of(new ToolCall("weather", ""))),
                  new Message(Speaker.TOOL, "맑음")),
              List.of(WEATHER, ALARM),
              SEVEN));

  @TempDir private Path folder = Path.of("");

  private static Tool tool(String name, String argument) {
    return new Tool(
        name,
        name,
        "{\"type\":\"object\",\"properties\":{\"%s\":{\"type\":\"string\"}}}".formatted(argument));
  }

  private static Item item(
      String id, List<Message> before, List<Tool> tools, ExpectedCall... calls) {
    return new Item(
        PracticeRound.TASK,
        id,
        "알려 줘.",
        List.of(),
        List.of(),
        new Target.Calls(List.of(calls)),
        "",
        id,
        List.of(),
        "",
        before,
        tools);
  }

  private static Trial trial(Item item) {
    List<Message> messages = new ArrayList<>(item.before());
    messages.add(Message.user(item.question()));
    return Trial.of(1, "entry", item, 1, new Prompt(messages, item.tools(), Sampling.DEFAULT));
  }

  private static List<Trial> trials() {
    return ITEMS.stream().map(CallingTest::trial).toList();
  }

  private static double score(Item item, Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    Reply reply = outcome.said().orElseThrow();
    Reading reading = Rubric.scorer(new ScorerSpec("calls", Map.of())).read(item, reply);
    return reading instanceof Reading.Answer answer ? answer.value() : -1;
  }

  @ParameterizedTest
  @EnumSource
  void aModelThatKnowsCallsWhatIsRightAndOneThatDoesNotDoesNot(Style style) throws Exception {
    for (double skill : new double[] {0, 1}) {
      for (long seed = 1; seed <= 5; seed++) {
        Simulated model = PracticeRound.model(skill, style, seed);
        try (PracticeEndpoint endpoint =
                PracticeEndpoint.simulated(model, trials(), PracticeRound.DOMAINS);
            EndpointClient whole = PracticeRound.client(endpoint, false);
            EndpointClient streamed = PracticeRound.client(endpoint, true)) {
          for (Item item : ITEMS) {
            Outcome said = whole.ask(trial(item).prompt()).outcome();
            assertThat(score(item, said)).as("%s of %s", said, item.id()).isEqualTo(skill);
            assertThat(streamed.ask(trial(item).prompt()).outcome()).isEqualTo(said);
          }
        }
      }
    }
  }

  @Test
  void aCallThatIsCutOffIsATruncatedReply() {
    try (PracticeEndpoint endpoint =
            PracticeEndpoint.simulated(
                PracticeRound.faulty(1, 0, 0), trials(), PracticeRound.DOMAINS);
        EndpointClient client = PracticeRound.client(endpoint, true)) {
      assertThat(client.ask(trial(ITEMS.getFirst()).prompt()).outcome())
          .isInstanceOf(Outcome.Truncated.class);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void recordedCallsAreGivenToTheConversationTheyBelongTo(boolean stream) throws Exception {
    Files.writeString(
        folder.resolve("task-a.jsonl"),
        """
        {"id":"one","response":null,"tool_calls":[{"name":"weather","arguments":{"city":"서울"}}]}
        {"id":"two","response":"둘 다","tool_calls":[{"function":{"name":"alarm","arguments":"{}"}},\
        {"name":"weather"}]}
        {"id":"none","response":"말"}
        {"id":"later","response":"나중"}
        """);
    try (PracticeEndpoint endpoint = PracticeEndpoint.recorded(folder, trials());
        EndpointClient client = PracticeRound.client(endpoint, stream)) {
      List<Reply> replies =
          IntStream.of(3, 0, 2, 1)
              .mapToObj(place -> client.ask(trial(ITEMS.get(place)).prompt()).outcome())
              .map(outcome -> outcome.said().orElseThrow())
              .toList();
      assertThat(replies).extracting(Reply::text).containsExactly("나중", "", "말", "둘 다");
      assertThat(replies.get(1).toolCalls())
          .containsExactly(new ToolCall("weather", "{\"city\":\"서울\"}"));
      assertThat(replies.get(1).finishReason()).isEqualTo("tool_calls");
      assertThat(replies.get(3).toolCalls())
          .containsExactly(new ToolCall("alarm", "{}"), new ToolCall("weather", "{}"));
    }
  }
}
