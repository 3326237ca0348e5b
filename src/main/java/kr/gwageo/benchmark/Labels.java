package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Reads files of verdicts that people gave: JSON Lines `{"id", "entry"?, "label"}`.
public final class Labels {
  private static final List<String> OUTCOMES = List.of("win", "tie", "loss");

  private final Path file;
  private final String task;
  private final JudgeOptions options;
  private final Set<String> items;
  private final List<HumanLabel> labels = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private Labels(Path file, String task, JudgeOptions options, Set<String> items) {
    this.file = file;
    this.task = task;
    this.options = options;
    this.items = items;
  }

  /// The labels of a task.
  ///
  /// @param items ids of the task's items
  /// @throws InvalidSpecException with every mistake in the file
  public static List<HumanLabel> read(
      Path file, String task, JudgeOptions options, Set<String> items) throws InvalidSpecException {
    Labels reader = new Labels(file, task, options, items);
    reader.readLines();
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidSpecException(reader.mistakes);
    }
    return List.copyOf(reader.labels);
  }

  private void readLines() {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      wrong(1, "", "", Rule.UTF_8, List.of());
      return;
    } catch (IOException e) {
      wrong(1, "", "", Rule.READABLE_FILE, List.of(String.valueOf(e.getMessage())));
      return;
    }
    for (int line = 1; line <= lines.size(); line++) {
      if (!lines.get(line - 1).isBlank()) {
        read(line, lines.get(line - 1));
      }
    }
  }

  private void read(int line, String text) {
    JsonNode node;
    try {
      node = Json.READER.readTree(text);
    } catch (JsonProcessingException e) {
      wrong(line, "", Json.excerpt(text), Rule.SYNTAX, List.of(e.getOriginalMessage()));
      return;
    }
    String id = node.path("id").asText("");
    String label = node.path("label").asText("");
    Optional<String> entry =
        Optional.of(node.path("entry").asText("")).filter(name -> !name.isEmpty());
    if (!items.contains(id)) {
      wrong(line, "id", id, Rule.ITEM_ID, List.of(task));
    } else if (!fits(label)) {
      wrong(line, "label", label, rule(), values());
    } else {
      labels.add(new HumanLabel(task, id, entry, label));
    }
  }

  private boolean fits(String label) {
    return switch (options.kind()) {
      case RUBRIC ->
          label.matches("\\d{1,4}(\\.\\d{1,4})?")
              && Double.parseDouble(label) >= options.low()
              && Double.parseDouble(label) <= options.high();
      case PAIRWISE -> OUTCOMES.contains(label);
    };
  }

  private Rule rule() {
    return options.kind() == JudgeOptions.Kind.RUBRIC ? Rule.NUMBER : Rule.ONE_OF;
  }

  private List<String> values() {
    return options.kind() == JudgeOptions.Kind.RUBRIC
        ? List.of(options.low() + " … " + options.high())
        : OUTCOMES;
  }

  private void wrong(int line, String field, String found, Rule rule, List<String> values) {
    mistakes.add(new Mistake(file.toString(), line, 1, field, found, rule, values, ""));
  }
}
