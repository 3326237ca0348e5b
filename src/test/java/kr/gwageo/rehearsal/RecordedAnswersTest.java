package kr.gwageo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.endpoint.EndpointClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedAnswersTest {
  private static final Item ONE = PracticeRound.choice(1);
  private static final Item TWO = PracticeRound.choice(2);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void travelByteForByte(boolean stream) throws Exception {
    String said =
        "\n  \"답\"은 \\boxed{②} 👩‍🎓\u2028\r\n\t{\"a\": 'b'}\u0000\u200b각 \n" + "긴 답 ".repeat(500);
    String json =
        "{\"id\":\"item-1\",\"response\":\""
            + said.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\u0000", "\\u0000")
            + "\",\"reasoning\":\"ㄱ\\nㄴ\",\"published_correct\":true}\n";
    write(json);
    Reply reply = reply(outcomes(stream, PracticeRound.trial(ONE, 1)).getFirst());
    assertThat(reply.text()).isEqualTo(said);
    assertThat(reply.reasoning()).isEqualTo("ㄱ\nㄴ");
    assertThat(reply.model()).isEqualTo("practice");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepTheirFinishReason(boolean stream) throws Exception {
    write(
        """
        \uFEFF{"id":"item-1","response":"정답은","finish_reason":"length"}

        {"id":"item-2","response":null,"finish_reason":null}
        """);
    List<Outcome> outcomes =
        outcomes(stream, PracticeRound.trial(ONE, 1), PracticeRound.trial(TWO, 1));
    assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Truncated.class);
    assertThat(reply(outcomes.getLast()).text()).isEmpty();
    assertThat(reply(outcomes.getLast()).finishReason()).isEqualTo("stop");
  }

  @Test
  void ofOnePromptAreGivenInTurn() throws Exception {
    write(
        """
        {"id":"item-1","response":"둘째","repeat":2}
        {"id":"item-1","response":"첫째"}
        """);
    Trial first = PracticeRound.trial(ONE, 1);
    Trial second = PracticeRound.trial(ONE, 2);
    try (PracticeEndpoint endpoint = PracticeEndpoint.recorded(directory, List.of(first, second));
        EndpointClient client = PracticeRound.client(endpoint, false)) {
      assertThat(
              Stream.of(first, second, first)
                  .map(trial -> reply(client.ask(trial.prompt()).outcome()).text()))
          .containsExactly("첫째", "둘째", "첫째");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"item-1","response":"가"} {} | ``            | SYNTAX       | ``
          {"id":"item-1","response":"가      | ``            | SYNTAX       | ``
          ["item-1"]                       | ``            | MAPPING      | ["item-1"]
          {"response":"가"}                 | id            | TEXT         | ``
          {"id":1,"response":"가"}          | id            | TEXT         | 1
          {"id":"item-1","response":7}     | response      | TEXT         | 7
          {"id":"item-1","reply":"가"}      | response      | REQUIRED     | ``
          {"id":"item-1","response":"","finish_reason":7} | finish_reason | TEXT        | 7
          {"id":"item-1","response":"","reasoning":[]}   | reasoning     | TEXT         | []
          {"id":"item-1","response":"","tool_calls":"f"} | tool_calls | LIST | "f"
          {"id":"item-1","response":"","tool_calls":[{"arguments":{}}]} | tool_calls | REQUIRED | {"arguments":{}}
          {"id":"item-1","response":"","repeat":0}       | repeat        | WHOLE_NUMBER | 0
          {"id":"item-1","response":"","repeat":1001}    | repeat        | WHOLE_NUMBER | 1001
          {"id":"item-1","response":"","repeat":"2"}     | repeat        | WHOLE_NUMBER | "2"
          """)
  void thatCannotBeReadAreAMistake(String line, String field, Rule rule, String found)
      throws Exception {
    write("{\"id\":\"item-2\",\"response\":null}\n" + line + "\n");
    Mistake mistake = mistakes(PracticeRound.trial(ONE, 1)).getFirst();
    assertThat(mistake.place()).startsWith(directory.resolve("task-a.jsonl") + ":2:");
    assertThat(mistake.field()).isEqualTo(field);
    assertThat(mistake.rule()).isEqualTo(rule);
    assertThat(mistake.found()).isEqualTo(found);
  }

  @Test
  void thatAreNotUtf8AreAMistake() throws Exception {
    byte[] bytes =
        "{\"id\":\"item-2\",\"response\":null}\n{\"id\":\"\u00ff\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(directory.resolve("task-a.jsonl"), bytes);
    assertOneMistake(mistakes(PracticeRound.trial(TWO, 1)), 2, Rule.UTF_8);
  }

  @Test
  void givenTwiceAreAMistake() throws Exception {
    write(
        """
        {"id":"item-1","response":null}
        {"id":"item-1","response":"","repeat":1}
        """);
    List<Mistake> mistakes = mistakes(PracticeRound.trial(ONE, 1));
    assertOneMistake(mistakes, 2, Rule.ANSWERED_ONCE);
    assertThat(mistakes.getFirst().values()).containsExactly("1");
  }

  @Test
  void missingForSomeItemsAreAMistake() throws Exception {
    write("{\"id\":\"item-2\",\"response\":null}\n");
    List<Mistake> mistakes =
        mistakes(
            PracticeRound.trial(ONE, 1), PracticeRound.trial(TWO, 1), PracticeRound.trial(TWO, 2));
    assertOneMistake(mistakes, 1, Rule.RECORDED_ANSWER);
    assertThat(mistakes.getFirst().values()).containsExactly("2/3", "item-1, item-2 (repeat 2)");
  }

  @Test
  void missingAltogetherAreAMistake() {
    assertOneMistake(mistakes(PracticeRound.trial(ONE, 1)), 1, Rule.READABLE_FILE);
  }

  private void assertOneMistake(List<Mistake> mistakes, int line, Rule rule) {
    assertThat(mistakes)
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.file()).isEqualTo(directory.resolve("task-a.jsonl").toString());
          assertThat(mistake.line()).isEqualTo(line);
          assertThat(mistake.rule()).isEqualTo(rule);
        });
  }

  @Test
  void thatAreNoneAtAllDoNotFloodTheScreen() throws Exception {
    write("not JSON\n".repeat(5000));
    assertThat(mistakes(PracticeRound.trial(ONE, 1))).hasSize(20);
  }

  private void write(String lines) throws IOException {
    Files.writeString(directory.resolve("task-a.jsonl"), lines);
  }

  private List<Mistake> mistakes(Trial... trials) {
    InvalidSpecException invalid =
        catchThrowableOfType(
            InvalidSpecException.class,
            () -> PracticeEndpoint.recorded(directory, List.of(trials)).close());
    assertThat(invalid).isNotNull();
    return invalid.mistakes();
  }

  private List<Outcome> outcomes(boolean stream, Trial... trials) throws InvalidSpecException {
    try (PracticeEndpoint endpoint = PracticeEndpoint.recorded(directory, List.of(trials));
        EndpointClient client = PracticeRound.client(endpoint, stream)) {
      return Stream.of(trials).map(trial -> client.ask(trial.prompt()).outcome()).toList();
    }
  }

  private static Reply reply(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Completed.class);
    return ((Outcome.Completed) outcome).reply();
  }
}
