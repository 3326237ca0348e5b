package kr.gwageo.conformance;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One model's recorded replies to a Korean multiple-choice benchmark, in a file of
/// `korean-mcq-answers`.
///
/// @param file its name, without ending
/// @param section of the README that publishes its accuracy, and the column there
/// @param options how many its items have at most
record RecordedChoices(String file, String section, String column, int options) {
  private static final String CLICK = "CLIcK";
  private static final String HAERAE = "HAE_RAE_BENCH 1.0";
  private static final String KMMLU = "KMMLU (0-shot)";
  private static final String HARD = "KMMLU-HARD (0-shot)";

  static final List<RecordedChoices> FILES =
      List.of(
          new RecordedChoices("[CLIcK] gpt-35-turbo-230613", CLICK, "GPT-3.5-turbo", 5),
          new RecordedChoices("[CLIcK] gpt-4-turbo-240409", CLICK, "GPT-4-turbo", 5),
          new RecordedChoices("[CLIcK] gpt-4o-240513", CLICK, "GPT-4o", 5),
          new RecordedChoices("[CLIcK] gpt-4o-mini-240718", CLICK, "GPT-4o-mini", 5),
          new RecordedChoices("[CLIcK] gpt-5.1-2025-11-13", CLICK, "GPT-5.1", 5),
          new RecordedChoices("[CLIcK] gpt-51-medium-2025-11-13", CLICK, "GPT-5.1(medium)", 5),
          new RecordedChoices(
              "[CLIcK] nova-2-pro-medium-2025-12-11", CLICK, "Nova 2 Pro - Preview(medium)", 5),
          new RecordedChoices("[CLIcK] phi-4", CLICK, "Phi-4", 5),
          new RecordedChoices("[HAERAE] gpt-4o-240513", HAERAE, "GPT-4o", 5),
          new RecordedChoices("[HAERAE] gpt-4o-mini-240718", HAERAE, "GPT-4o-mini", 5),
          new RecordedChoices("[HAERAE] gpt-5-chat-2025-08-08", HAERAE, "GPT-5-chat", 5),
          new RecordedChoices("[HAERAE] nova-2-lite-2025-12-05", HAERAE, "Nova 2 Lite(medium)", 5),
          new RecordedChoices("[HAERAE] phi-3-5-moe-instruct", HAERAE, "Phi-3.5-MoE-instruct", 5),
          new RecordedChoices("[KMMLU-HARD] gpt-4o-240513", HARD, "GPT-4o", 4),
          new RecordedChoices(
              "[KMMLU-HARD] llama-3-1-8b-instruct", HARD, "Llama-3.1-8B-Instruct", 4),
          new RecordedChoices(
              "[KMMLU-HARD] nova-2-lite-medium-2025-12-05", HARD, "Nova 2 Lite(medium)", 4),
          new RecordedChoices("[KMMLU] gpt-4o-240513", KMMLU, "GPT-4o", 4),
          new RecordedChoices(
              "[KMMLU] gpt-51-medium-2025-11-13-0shot", KMMLU, "GPT-5.1(medium)", 4));

  private static final ObjectReader CSV =
      new CsvMapper()
          .readerForMapOf(String.class)
          .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true));

  /// One reply.
  ///
  /// @param number from 1, the line of column names not counted
  /// @param id of the item; empty where the file has none
  /// @param key the right letter
  /// @param pred the letter that the original harness read; something else where it read none
  record Recorded(int number, String id, String key, String pred, String response) {

    /// Whether the original harness read a letter.
    boolean read() {
      return pred.length() == 1;
    }

    boolean failed() {
      return pred.equals("FAILED");
    }

    /// Whether the harness wrote the reply itself: an error, or that it was empty.
    boolean none() {
      return failed() || pred.equals("FILTERED") || response.equals("[EMPTY_RESPONSE]");
    }

    boolean oneLetter() {
      return response.strip().length() == 1;
    }

    /// How a person finds it: the number, and the id if there is one.
    String name() {
      return id.isEmpty() ? Integer.toString(number) : number + " (" + id + ")";
    }
  }

  /// All replies of the file. The byte-order mark is no part of the first column's name.
  List<Recorded> in(Path folder) throws IOException {
    List<Recorded> replies = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(folder.resolve("results/" + file + ".csv"));
        MappingIterator<Map<String, String>> rows = CSV.readValues(bytes)) {
      while (rows.hasNextValue()) {
        Map<String, String> row = rows.nextValue();
        replies.add(
            new Recorded(
                replies.size() + 1,
                row.getOrDefault("id", ""),
                column(row, "answer"),
                column(row, "pred"),
                column(row, "response")));
      }
    }
    return replies;
  }

  private static String column(Map<String, String> row, String name) {
    return Optional.ofNullable(row.get(name))
        .orElseThrow(() -> new IllegalStateException("no column " + name + " in " + row.keySet()));
  }

  /// Every overall accuracy that the README publishes, by section and column.
  static Map<String, Double> published(Path folder) throws IOException {
    Map<String, Double> published = new HashMap<>();
    String section = "";
    List<String> columns = List.of();
    for (String line : Files.readAllLines(folder.resolve("README.md"))) {
      if (line.startsWith("### ")) {
        section = line.substring("### ".length());
      } else if (line.startsWith("| supercategory ") || line.startsWith("| category ")) {
        columns = cells(line);
      } else if (line.startsWith("| **Overall**")) {
        List<String> values = cells(line);
        for (int i = 1; i < values.size(); i++) {
          published.put(section + "/" + columns.get(i), Double.valueOf(values.get(i)));
        }
      }
    }
    return published;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  /// The overall accuracy that the README publishes for the file, in per cent.
  double published(Map<String, Double> all) {
    return Optional.ofNullable(all.get(section + "/" + column))
        .orElseThrow(() -> new IllegalStateException("nothing published for " + file));
  }
}
