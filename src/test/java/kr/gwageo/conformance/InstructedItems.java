package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// Reads the published items of the benchmarks IFEval and KITE.
final class InstructedItems {
  private static final ObjectMapper JSON = new ObjectMapper();

  private InstructedItems() {}

  /// An item and a recorded reply to it.
  record Answered(Item item, String reply) {
    List<Instruction> instructions() {
      return InstructedItems.instructions(item);
    }
  }

  /// The items of IFEval with the replies of GPT-4. They are joined by the prompt, since replies
  /// have no key; the one prompt that differs between the files is joined to the reply left over.
  static List<Answered> ifeval() throws IOException {
    Map<String, String> replies = new TreeMap<>();
    for (JsonNode row : rows("ifeval-gpt4/input_response_data_gpt4_20231107_145030.jsonl")) {
      replies.put(row.get("prompt").asText(), row.get("response").asText());
    }
    List<JsonNode> items = rows("ifeval-gpt4/input_data.jsonl");
    Map<String, String> left = new TreeMap<>(replies);
    items.forEach(row -> left.remove(row.get("prompt").asText()));
    assertThat(left).as("replies to a prompt that is not among the items").hasSize(1);
    String leftOver = left.values().iterator().next();
    return items.stream()
        .map(row ->
            new Answered(item(row), replies.getOrDefault(row.get("prompt").asText(), leftOver)))
        .toList();
  }

  /// The items of a file of KITE.
  static List<Item> kite(String file) throws IOException {
    return rows("kite-korean-ifeval/korean_instruction_following_eval/data/" + file).stream()
        .map(InstructedItems::item)
        .toList();
  }

  static List<Instruction> instructions(Item item) {
    return item.target() instanceof Target.Instructions target ? target.instructions() : List.of();
  }

  /// An item that wants these instructions kept.
  static Item item(String id, String question, List<Instruction> instructions) {
    return new Item(
        "task",
        id,
        question,
        List.of(),
        new Target.Instructions(instructions),
        "",
        id,
        List.of(),
        "");
  }

  private static Item item(JsonNode row) {
    List<Instruction> instructions = new ArrayList<>();
    for (int i = 0; i < row.get("instruction_id_list").size(); i++) {
      Map<String, List<String>> arguments = new TreeMap<>();
      for (Map.Entry<String, JsonNode> field : row.get("kwargs").get(i).properties()) {
        List<String> values = new ArrayList<>();
        if (field.getValue().isArray()) {
          field.getValue().forEach(value -> values.add(value.asText()));
        } else if (!field.getValue().isNull()) {
          values.add(field.getValue().asText());
        }
        arguments.put(field.getKey(), values);
      }
      String type = row.get("instruction_id_list").get(i).asText();
      instructions.add(new Instruction(type, arguments));
    }
    String question =
        row.has("prompt") ? row.get("prompt").asText() : row.get("instruction").asText();
    return item(row.path("key").asText("item"), question, instructions);
  }

  private static List<JsonNode> rows(String file) throws IOException {
    Path data = Path.of(System.getenv().getOrDefault("GWAGEO_DATA", ""));
    assertThat(data).as("the folder that GWAGEO_DATA names").isAbsolute();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve(file))) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line.replace("\uFEFF", "")));
      }
    }
    return rows;
  }
}
