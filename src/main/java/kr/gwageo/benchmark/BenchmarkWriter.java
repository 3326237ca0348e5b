package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// Writes benchmarks in our own form.
public final class BenchmarkWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private BenchmarkWriter() {}

  /// Writes a definition and its items into a folder that is there.
  ///
  /// @param benchmark what the definition says; how its own files are read, and where they come
  ///   from, is left out
  /// @throws IOException if a file is there already or the disk refuses
  public static void write(Path folder, BenchmarkSpec benchmark, List<Item> items)
      throws IOException {
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        DefinitionText.of(benchmark),
        StandardOpenOption.CREATE_NEW);
    write(folder.resolve("items.jsonl"), items);
  }

  /// Writes a new file of items, one a line.
  ///
  /// @throws IOException if the file is there already or the disk refuses
  public static void write(Path file, List<Item> items) throws IOException {
    try (Writer out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      for (Item item : items) {
        out.write(line(item));
        out.write('\n');
      }
    }
  }

  private static String line(Item item) {
    try {
      return JSON.writeValueAsString(own(item));
    } catch (JacksonException e) {
      throw new IllegalStateException("cannot be written as JSON: " + item, e);
    }
  }

  private static ObjectNode own(Item item) {
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    own.put("id", item.id());
    before(own, item);
    if (!item.question().isEmpty()) {
      own.put("question", item.question());
    }
    texts(own, "follow_ups", item.followUps());
    texts(own, "choices", item.choices());
    target(own, item);
    if (!item.context().isEmpty()) {
      own.put("context", item.context());
    }
    if (!item.cluster().equals(item.id())) {
      own.put("cluster", item.cluster());
    }
    texts(own, "tags", item.tags());
    if (!item.rationale().isEmpty()) {
      own.put("rationale", item.rationale());
    }
    return own;
  }

  private static void texts(ObjectNode own, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(own.putArray(name)::add);
    }
  }

  private static void target(ObjectNode own, Item item) {
    switch (item.target()) {
      case Target.Choice(int index) -> own.put("answer", item.choices().get(index));
      case Target.Text(List<String> accepted) -> texts(own, "answer", accepted);
      case Target.Numeric numeric -> own.put("answer", numeric.value());
      case Target.Instructions kept -> {
        ArrayNode instructions = own.putArray("instructions");
        kept.instructions()
            .forEach(instruction -> {
              ObjectNode arguments =
                  instructions.addObject().put("type", instruction.type()).putObject("arguments");
              new TreeMap<>(instruction.arguments())
                  .forEach((name, values) -> values.forEach(arguments.putArray(name)::add));
            });
      }
      case Target.Calls called -> {
        ArrayNode calls = own.putArray("calls");
        called.calls().forEach(call -> calls.add(call(call)));
      }
      case Target.Tests tests -> Programs.write(own, tests);
      case Target.Open open -> own.put("reference", open.reference());
      case Target.Conducted conducted -> own.putObject("answer").put("expect", conducted.shown());
    }
  }

  private static ObjectNode call(ExpectedCall expected) {
    ObjectNode call = JsonNodeFactory.instance.objectNode().put("name", expected.name());
    json(call, "arguments", expected.arguments());
    if (!expected.accepted().isEmpty()) {
      json(call, "accepted", expected.accepted());
    }
    return call;
  }

  private static void before(ObjectNode own, Item item) {
    if (!item.before().isEmpty()) {
      ArrayNode before = own.putArray("before");
      for (Message message : item.before()) {
        ObjectNode said = before.addObject();
        said.put("speaker", message.speaker().name().toLowerCase(Locale.ROOT));
        said.put("text", message.text());
        if (!message.toolCalls().isEmpty()) {
          ArrayNode calls = said.putArray("tool_calls");
          message
              .toolCalls()
              .forEach(call ->
                  json(calls.addObject().put("name", call.name()), "arguments", call.arguments()));
        }
      }
    }
    if (!item.tools().isEmpty()) {
      ArrayNode tools = own.putArray("tools");
      item.tools()
          .forEach(tool ->
              json(
                  tools.addObject().put("name", tool.name()).put("description", tool.description()),
                  "parameters",
                  tool.parameters()));
    }
  }

  /// JSON as such, and what is none as a text.
  private static void json(ObjectNode holder, String name, String written) {
    try {
      holder.set(name, Json.READER.readTree(written));
    } catch (JacksonException e) {
      holder.put(name, written);
    }
  }
}
