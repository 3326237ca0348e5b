package kr.gwageo.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.spec.BenchmarkSpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Reads the items of a task.
public final class BenchmarkReader {
  private BenchmarkReader() {}

  /// The items of a file, in its order.
  ///
  /// @param task the name of the task they are for
  /// @param benchmark the definition that says how to read them
  /// @param file of items
  /// @param gradable whether the task's scorer can grade an item
  /// @throws InvalidSpecException with every mistake: an unreadable line, a missing field, an id
  ///   that repeats, text that is not NFC, choices that repeat, an answer that is no choice or that
  ///   the scorer cannot grade
  public static List<Item> read(
      String task, BenchmarkSpec benchmark, Path file, Predicate<Item> gradable)
      throws InvalidSpecException {
    Mistakes mistakes = new Mistakes(file.toString());
    BenchmarkFormat format =
        BenchmarkFormat.named(benchmark.format())
            .orElseThrow(() -> new IllegalArgumentException("no format " + benchmark.format()));
    String text = text(file, mistakes);
    List<ItemReader.Row> rows = format.reader().rows(text, mistakes);
    List<Item> items = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (ItemReader.Row row : rows) {
      new RowReader(row, benchmark.fields(), mistakes)
          .item(task)
          .ifPresent(item -> {
            if (lines.putIfAbsent(item.id(), row.line()) != null) {
              mistakes.add(row.line(), "id", item.id(), Rule.UNIQUE);
            }
            if (!gradable.test(item)) {
              String answer = item.target().shown();
              String scorer = benchmark.scorer().name();
              mistakes.add(row.line(), "answer", answer, Rule.ANSWER_FOR_SCORER, scorer);
            }
            items.add(item);
          });
    }
    if (rows.isEmpty()) {
      mistakes.add(1, "", "", Rule.NOT_EMPTY);
    }
    mistakes.raise();
    return items;
  }

  private static String text(Path file, Mistakes mistakes) throws InvalidSpecException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      mistakes.add(1, "", "", Rule.UTF_8);
    } catch (NoSuchFileException e) {
      mistakes.add(1, "", "", Rule.READABLE_FILE, "no such file");
    } catch (IOException e) {
      mistakes.add(1, "", "", Rule.READABLE_FILE, e.toString());
    }
    mistakes.raise();
    throw new IllegalStateException("an unreadable file is a mistake: " + file);
  }
}
