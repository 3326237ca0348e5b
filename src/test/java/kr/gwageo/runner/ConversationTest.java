package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Call;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.faults.Replies;
import kr.gwageo.runner.Table.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several turns with one model, over real sockets.
@Timeout(30)
class ConversationTest {
  @TempDir private Path folder = Path.of("");

  private Table table(int items, int turns) {
    return new Table(folder, Table.items(items, turns), Fixtures.limits(2));
  }

  private static Then say(Call call, String text, String finishReason) throws IOException {
    call.send(Replies.response(200, Replies.JSON, Replies.body(text, finishReason)));
    return Then.KEEP;
  }

  /// Answers `답하되 <question>` to every question.
  private static Then answer(Call call) throws IOException {
    return say(call, "답하되 " + Table.lastWord(call.request()).orElseThrow(), "stop");
  }

  private static LoopbackServer sound() {
    return LoopbackServer.reacting(new Reaction(ConversationTest::answer));
  }

  @Test
  void asksTurnByTurnWithTheModelsOwnAnswersInBetween() throws Exception {
    Table table = table(1, 3);
    try (LoopbackServer server = sound()) {
      table.run(Guest.team(server, 4));
      assertThat(server.requests().stream().map(Table::messages))
          .containsExactly(
              List.of("user: 물음 1"),
              List.of("user: 물음 1", "assistant: 답하되 물음 1", "user: 물음 1-2"),
              List.of(
                  "user: 물음 1",
                  "assistant: 답하되 물음 1",
                  "user: 물음 1-2",
                  "assistant: 답하되 물음 1-2",
                  "user: 물음 1-3"));
    }
    assertThat(table.journal("team"))
        .extracting(Exchange::turn, Exchange::done)
        .containsExactly(tuple(1, false), tuple(2, false), tuple(3, true));
  }

  @Test
  void manyConversationsGoOnAtOnceAndDoNotMix() throws Exception {
    Table table = table(20, 3);
    try (LoopbackServer server = sound()) {
      table.run(Guest.team(server, 8));
      assertThat(server.requests())
          .hasSize(60)
          .allSatisfy(request -> {
            List<String> said = Table.messages(request);
            for (int i = 1; i < said.size(); i += 2) {
              assertThat(said.get(i))
                  .isEqualTo("assistant: 답하되 " + said.get(i - 1).substring("user: ".length()));
            }
          });
    }
    assertThat(table.journal("team").stream().filter(Exchange::done)).hasSize(20);
  }

  @Test
  void aTurnThatFailsEndsItAndTheNextRunGoesOnInItsMiddle() throws Exception {
    Table table = table(1, 3);
    Reaction brokenAtTheSecondTurn =
        new Reaction(call -> {
          if (Table.messages(call.request()).size() == 1) {
            return answer(call);
          }
          call.send(Replies.response(500, Replies.JSON, ""));
          return Then.KEEP;
        });
    try (LoopbackServer server = LoopbackServer.reacting(brokenAtTheSecondTurn)) {
      table.run(Guest.team(server, 1));
      assertThat(server.requests()).as("one, and two attempts at the second").hasSize(3);
    }
    assertThat(table.journal("team"))
        .extracting(Exchange::turn, Exchange::done)
        .containsExactly(tuple(1, false), tuple(2, false));
    try (LoopbackServer server = sound()) {
      table.run(Guest.team(server, 1));
      assertThat(server.requests().stream().map(Table::lastWord).flatMap(Optional::stream))
          .as("the first turn is not asked again")
          .containsExactly("물음 1-2", "물음 1-3");
      assertThat(Table.messages(server.requests().getFirst()))
          .containsExactly("user: 물음 1", "assistant: 답하되 물음 1", "user: 물음 1-2");
    }
    assertThat(table.journal("team"))
        .extracting(Exchange::turn, Exchange::done)
        .containsExactly(tuple(1, false), tuple(2, false), tuple(2, false), tuple(3, true));
    try (LoopbackServer server = sound()) {
      table.run(Guest.team(server, 1));
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"'',stop", "'',content_filter", "' ',length"})
  void aTurnWithoutAWordIsTheLast(String text, String finishReason) throws Exception {
    Table table = table(1, 3);
    Reaction silent = new Reaction(call -> say(call, text, finishReason));
    try (LoopbackServer server = LoopbackServer.reacting(silent)) {
      table.run(Guest.team(server, 1));
      table.run(Guest.team(server, 1));
      assertThat(server.requests()).hasSize(1);
    }
    assertThat(table.journal("team"))
        .singleElement()
        .satisfies(exchange -> {
          assertThat(exchange.done()).isTrue();
          assertThat(exchange.outcome()).isNotInstanceOf(Outcome.Failed.class);
        });
  }

  @Test
  void aRefusalInWordsIsAnAnswerToTheNextTurn() throws Exception {
    Table table = table(1, 2);
    Reaction refusing =
        new Reaction(call ->
            Table.messages(call.request()).size() == 1
                ? say(call, "말할 수 없습니다.", "content_filter")
                : answer(call));
    try (LoopbackServer server = LoopbackServer.reacting(refusing)) {
      table.run(Guest.team(server, 1));
      assertThat(Table.messages(server.requests().getLast())).contains("assistant: 말할 수 없습니다.");
    }
    assertThat(IntStream.range(0, 2).mapToObj(i -> table.journal("team").get(i).outcome()))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Outcome.Refused.class),
            second -> assertThat(second).isInstanceOf(Outcome.Completed.class));
  }
}
