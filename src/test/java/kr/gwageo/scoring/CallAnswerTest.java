package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.benchmark.ScorerSpec;
import org.junit.jupiter.api.Test;

/// Calls that come beside the text, options, and what a reading says.
class CallAnswerTest {
  private static final String RIGHT =
      "[{\"name\":\"reserve\",\"arguments\":{\"room\":\"가람실\",\"hours\":2}}]";
  private static final String BOTH =
      """
      [{"name":"reserve","arguments":{"room":"가람실"}},{"name":"pay","arguments":{"amount":5}}]\
      """;
  private static final ToolCall RESERVE = new ToolCall("reserve", "{\"room\":\"가람실\"}");
  private static final ToolCall PAY = new ToolCall("pay", "{\"amount\":5}");

  private static Reading read(
      Map<String, List<String>> options, String expected, String text, ToolCall... calls) {
    Reply reply = new Reply(text, "", "stop", "m", "", Usage.UNREPORTED, List.of(calls), List.of());
    return Rubric.scorer(new ScorerSpec("calls", options)).read(CallItems.item(expected), reply);
  }

  private static double score(Reading reading) {
    return reading instanceof Reading.Answer answer ? answer.value() : -1;
  }

  @Test
  void callsBesideTheTextCountAndTheTextDoesNot() {
    ToolCall right = new ToolCall("reserve", "{\"room\": \"가람실\", \"hours\": 2}");
    String text = "{\"name\":\"pay\",\"arguments\":{\"amount\":1}}";
    assertThat(read(Map.of(), RIGHT, text, right))
        .isEqualTo(
            new Reading.Answer(
                1,
                "reserve({\"room\":\"가람실\",\"hours\":2})",
                "tool call",
                "tool call, as it is right: reserve({\"room\":\"가람실\",\"hours\":2})"));
    assertThat(score(read(Map.of(), "[]", "예약하겠습니다.", right))).isZero();
  }

  @Test
  void aReadingSaysWhatIsWrong() {
    assertThat(read(Map.of(), RIGHT, "", RESERVE).explanation())
        .contains("argument hours is missing");
    assertThat(read(Map.of(), RIGHT, "", PAY).explanation()).contains("calls pay, not reserve");
    assertThat(read(Map.of(), RIGHT, "", new ToolCall("reserve", "{\"room\":")).explanation())
        .contains("a call that cannot be read");
    assertThat(read(Map.of(), BOTH, "", RESERVE).explanation()).contains("calls 1 times, not 2");
    assertThat(read(Map.of(), BOTH, "", PAY, PAY).explanation())
        .contains("no call of reserve is left");
    assertThat(read(Map.of(), RIGHT, "몇 시간인가요?").explanation())
        .isEqualTo("words where a call is wanted: \"몇 시간인가요?\" at 0");
    assertThat(read(Map.of(), "[]", "", PAY).explanation()).contains("a call where none is wanted");
  }

  @Test
  void argumentsThatAreNoTextAtAllAreNone() {
    String list = "[{\"name\":\"list_rooms\",\"arguments\":{}}]";
    assertThat(score(read(Map.of(), list, "", new ToolCall("list_rooms", "")))).isEqualTo(1);
  }

  @Test
  void severalCallsMayComeInAnyOrderUnlessItIsGiven() {
    Map<String, List<String>> given = Map.of("order", List.of("given"));
    assertThat(score(read(Map.of(), BOTH, "", PAY, RESERVE))).isEqualTo(1);
    assertThat(score(read(given, BOTH, "", PAY, RESERVE))).isZero();
    assertThat(score(read(given, BOTH, "", RESERVE, PAY))).isEqualTo(1);
  }

  @Test
  void aNumberMayBeATextOnlyWhereTypesAreLenient() {
    Map<String, List<String>> lenient = Map.of("types", List.of("lenient"));
    ToolCall text = new ToolCall("reserve", "{\"room\":\"가람실\",\"hours\":\"2\"}");
    assertThat(score(read(Map.of(), RIGHT, "", text))).isZero();
    assertThat(score(read(lenient, RIGHT, "", text))).isEqualTo(1);
    ToolCall other = new ToolCall("reserve", "{\"room\":\"가람실\",\"hours\":\"3\"}");
    assertThat(score(read(lenient, RIGHT, "", other))).isZero();
    String truth = "[{\"name\":\"reserve\",\"arguments\":{\"room\":\"가람실\",\"projector\":true}}]";
    ToolCall written = new ToolCall("reserve", "{\"room\":\"가람실\",\"projector\":\"true\"}");
    assertThat(score(read(Map.of(), truth, "", written))).isZero();
    assertThat(score(read(lenient, truth, "", written))).isEqualTo(1);
  }

  @Test
  void halfACharacterInAnArgumentDoesNotReachTheReading() {
    Reading reading = read(Map.of(), RIGHT, "", new ToolCall("reserve", "{\"room\":\"\\uD800\"}"));
    assertThat(reading.toString()).contains("\uFFFD").doesNotContain("\uD800");
  }
}
