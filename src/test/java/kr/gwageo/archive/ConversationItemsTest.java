package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Conduct;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Items that are more than a question, and replies that are more than words, come back from disk
/// as they were, and are written as the published schemas say.
class ConversationItemsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T01:02:03.456Z");
  private static final ToolCall CALL = new ToolCall("weather", "{\"city\": \"서울\"}");
  private static final List<Item> ITEMS =
      List.of(
          item("choice", List.of("가", "나"), new Target.Choice(1)),
          item("text", List.of(), new Target.Text(List.of("가"))),
          item("numeric", List.of(), new Target.Numeric(new BigDecimal("1.50"))),
          item(
              "instructions",
              List.of(),
              new Target.Instructions(
                  List.of(
                      new Instruction(
                          "length_constraints:number_words",
                          Map.of("relation", List.of("at least"), "num_words", List.of("30"))),
                      new Instruction("punctuation:no_comma", Map.of())))),
          item(
              "calls",
              List.of(),
              new Target.Calls(
                  List.of(
                      new ExpectedCall("weather", "{\"city\":\"서울\"}", "{\"city\":[\"서울시\"]}"),
                      new ExpectedCall("alarm", "{}", "")))),
          item("no-calls", List.of(), new Target.Calls(List.of())),
          item(
              "program",
              List.of(),
              new Target.Tests("python", Allowance.DEFAULT, List.of(new TestCase("1", "2")), "")),
          item("open", List.of(), new Target.Open("모범 답안\n둘째 줄")),
          item("conducted", List.of(), new Target.Conducted(Conduct.ABSTAIN)));

  @TempDir private Path folder = Path.of("");

  private static Item item(String id, List<String> choices, Target target) {
    return new Item(
        "task",
        id,
        "내일은?",
        List.of("모레는?"),
        choices,
        target,
        "",
        id,
        List.of(),
        "",
        List.of(
            new Message(Speaker.SYSTEM, "짧게"),
            Message.user("오늘은?"),
            new Message(Speaker.ASSISTANT, "", List.of(CALL)),
            new Message(Speaker.TOOL, "맑음")),
        List.of(new Tool("weather", "날씨", "{\"type\":\"object\",\"properties\":{}}")));
  }

  private RoundArchive begin() {
    Round round =
        TestRounds.round(1, 1, TestRounds.benchmark("text", "bare", Map.of()), ITEMS.size());
    return RoundArchive.begin(
        folder, "round: round\n", round, ITEMS, () -> TestRounds.trials(round, ITEMS), NOW);
  }

  @Test
  void itemsWithConversationsToolsAndEveryTargetAreReadBackEqual() throws IOException {
    begin().close();
    try (RoundArchive archive = RoundArchive.open(folder)) {
      assertThat(archive.record().items()).isEqualTo(ITEMS);
      assertThat(archive.record().items().stream().map(Item::digest))
          .isEqualTo(ITEMS.stream().map(Item::digest).toList());
    }
    assertThat(ITEMS.stream().map(item -> item.target().getClass().getName()))
        .contains(
            Stream.of(Target.class.getPermittedSubclasses())
                .map(Class::getName)
                .toArray(String[]::new));
    assertLinesKeepTo("items", "05-items.jsonl");
  }

  @Test
  void theJournalHoldsTheCallsOfAReply() throws IOException {
    Reply reply =
        new Reply(
            "",
            "",
            "tool_calls",
            "m",
            "",
            Usage.UNREPORTED,
            List.of(CALL, new ToolCall("alarm", "{\"time\":")),
            List.of());
    Attempt attempt =
        new Attempt(
            NOW,
            Duration.ofMillis(5),
            Optional.empty(),
            Optional.empty(),
            new Outcome.Completed(reply));
    Exchange exchange = new Exchange(1, "team/task/choice/1", 1, List.of(attempt), true);
    try (RoundArchive archive = begin()) {
      archive.append(exchange);
    }
    try (RoundArchive archive = RoundArchive.open(folder)) {
      List<Exchange> read = new ArrayList<>();
      archive.record().replay(read::add);
      assertThat(read).containsExactly(exchange);
    }
    assertLinesKeepTo("journal", "20-journal.jsonl");
  }

  private void assertLinesKeepTo(String schema, String file) throws IOException {
    JsonSchema published =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")));
    List<String> lines = Files.readAllLines(folder.resolve(file));
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(published.validate(new ObjectMapper().readTree(line))).as(line).isEmpty();
    }
  }
}
