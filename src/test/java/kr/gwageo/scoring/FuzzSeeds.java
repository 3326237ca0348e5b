package kr.gwageo.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// What a fuzz of a scorer starts from.
///
/// @param seeds items with a reply to each: the scorer's table, and practice items that it fits
/// @param material for mutations
record FuzzSeeds(List<Seed> seeds, Mutation.Material material) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// Every how manieth practice item is one.
  private static final int STEP = 3;

  /// Longer passages say nothing more about a reader of replies.
  private static final int PASSAGE = 2000;

  /// How a right answer may be given.
  private static final List<String> DRESSES =
      List.of(
          "%s",
          "정답: %s",
          "정답은 %s입니다.",
          "%s 때문입니다. 따라서 답은 **%s**이다.",
          "\\boxed{%s}",
          "{\"정답\": \"%s\"}",
          "Answer: %s");

  /// An item and a reply to it.
  record Seed(Item item, String reply) {}

  static FuzzSeeds of(Rubric rubric) {
    List<Seed> seeds = new ArrayList<>();
    Row.of(rubric).forEach(row -> seeds.add(new Seed(row.parsed(), row.reply())));
    List<Item> items = new ArrayList<>(seeds.stream().map(Seed::item).distinct().toList());
    practice()
        .filter(seed -> rubric.fits(seed.item()))
        .forEach(seed -> {
          seeds.add(seed);
          items.add(seed.item());
        });
    List<String> written = lines("fuzz-seeds.txt").map(Row::unescaped).toList();
    for (int i = 0; i < items.size(); i++) {
      seeds.add(new Seed(items.get(i), written.get(i % written.size())));
    }
    List<String> replies = seeds.stream().map(Seed::reply).distinct().toList();
    return new FuzzSeeds(seeds, new Mutation.Material(replies, families()));
  }

  private static List<List<String>> families() {
    Map<String, List<String>> families = new TreeMap<>();
    lines("fuzz-pieces.tsv")
        .map(line -> line.split("\t", -1))
        .forEach(cells ->
            families
                .computeIfAbsent(cells[0], family -> new ArrayList<>())
                .add(Row.unescaped(cells[1])));
    return List.copyOf(families.values());
  }

  private static Stream<String> lines(String name) {
    try (InputStream file =
        Objects.requireNonNull(FuzzSeeds.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Items of the practice suite, each with its right answer in one of the dresses.
  private static Stream<Seed> practice() {
    List<Seed> seeds = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("benchmarks"))) {
      List<Path> files =
          folders
              .filter(folder -> folder.getFileName().toString().startsWith("gwageo-"))
              .map(folder -> folder.resolve("items.jsonl"))
              .sorted()
              .toList();
      for (Path file : files) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += STEP) {
          JsonNode row = MAPPER.readTree(lines.get(i));
          if (!row.has("answer")) {
            continue;
          }
          String dress = DRESSES.get(seeds.size() % DRESSES.size());
          String answer =
              row.get("answer").isArray()
                  ? row.at("/answer/0").asText()
                  : row.get("answer").asText();
          String reply =
              dress.indexOf("%s") == dress.lastIndexOf("%s")
                  ? dress.formatted(answer)
                  : dress.formatted(row.path("rationale").asText(), answer);
          seeds.add(new Seed(item(row, answer), reply));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seeds.stream();
  }

  private static Item item(JsonNode row, String answer) {
    List<String> choices = new ArrayList<>();
    row.path("choices").forEach(choice -> choices.add(choice.asText()));
    String context = row.path("context").asText();
    return new Item(
        "task",
        row.get("id").asText(),
        row.get("question").asText(),
        choices,
        target(row.get("answer"), choices.indexOf(answer)),
        context.substring(0, Math.min(PASSAGE, context.length())),
        "item",
        List.of(),
        "");
  }

  private static Target target(JsonNode answer, int choice) {
    if (choice >= 0) {
      return new Target.Choice(choice);
    }
    if (answer.isNumber()) {
      return new Target.Numeric(answer.decimalValue());
    }
    List<String> accepted = new ArrayList<>();
    answer.forEach(text -> accepted.add(text.asText()));
    return new Target.Text(accepted);
  }
}
