package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.item.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkWriterTest {
  @TempDir private Path folder = Path.of("");

  private static Item item(String id, List<String> choices, Target target, List<Message> before) {
    Tool tool = new Tool("find", "찾는다", "{\"type\":\"object\"}");
    return new Item(
        "task",
        id,
        "따옴표 \" 와\n줄바꿈?",
        List.of("그러면?"),
        choices,
        target,
        "글",
        "p",
        List.of("a"),
        "까닭",
        before,
        List.of(tool));
  }

  @Test
  void whatIsWrittenIsReadAsItWas() throws Exception {
    Message asked = Message.user("먼저");
    ToolCall call = new ToolCall("find", "{\"n\":1}");
    Message calling = new Message(Speaker.ASSISTANT, "", List.of(call));
    Message told = new Message(Speaker.TOOL, "{\"ok\":true}");
    List<Item> items =
        List.of(
            item("c", List.of("하나", "둘"), new Target.Choice(1), List.of()),
            item("t", List.of(), new Target.Text(List.of("가", "나")), List.of(asked)),
            item("n", List.of(), new Target.Numeric(new BigDecimal("1.5")), List.of()),
            item(
                "k",
                List.of(),
                new Target.Calls(List.of(new ExpectedCall("find", "{\"n\":1}", "{\"n\":[1,2]}"))),
                List.of(asked, calling, told)),
            item(
                "p",
                List.of(),
                new Target.Tests(
                    "python",
                    new Allowance(3, 64),
                    List.of(new TestCase("1\n", "2"), new TestCase("", "")),
                    "print(2)\n"),
                List.of()),
            item("w", List.of(), new Target.Calls(List.of()), List.of()),
            item(
                "i",
                List.of(),
                new Target.Instructions(List.of(new Instruction("a:b", Map.of("n", List.of("3"))))),
                List.of()));
    Path file = folder.resolve("items.jsonl");
    BenchmarkWriter.write(file, items);
    List<BenchmarkReader.Source> sources = List.of(new BenchmarkReader.Source(file, List.of()));
    assertThat(
            BenchmarkReader.read(
                    "task", TestRounds.benchmark("text", "bare", Map.of()), sources, each -> true)
                .items())
        .isEqualTo(items);
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> BenchmarkWriter.write(file, items));
  }
}
