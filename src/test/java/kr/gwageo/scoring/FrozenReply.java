package kr.gwageo.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Target;

/// A line of `replies.tsv`: a reply, and what its author meant by it.
///
/// @param number of the line, from 1
/// @param meant the number of an option, `none`, or `ambiguous:` and the numbers it may be
/// @param style of the reply
record FrozenReply(int number, List<String> options, String reply, String meant, String style) {
  private static final String FILE = "replies.tsv";

  static byte[] file() {
    try (InputStream file =
        Objects.requireNonNull(FrozenReply.class.getResourceAsStream(FILE), FILE)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<FrozenReply> all() {
    return new String(file(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .map(cells ->
            new FrozenReply(
                Integer.parseInt(cells[0]),
                List.of(cells[1].split(" \\| ")),
                cells[2].translateEscapes(),
                cells[3],
                cells[4]))
        .toList();
  }

  /// What the scorer writes down of it: its rule, and why it reads what it reads.
  List<String> said(String question) {
    return switch (reading(question, 0)) {
      case Reading.Answer answer -> List.of(answer.rule(), answer.explanation());
      case Reading.NoAnswer none -> List.of(none.explanation());
      case Reading.Ambiguous several -> List.of(several.explanation());
      case Reading.Unproven unproven -> List.of(unproven.explanation());
    };
  }

  /// What the scorer reads in it, as `meant` would say it.
  String read(String question) {
    return switch (reading(question, 0)) {
      case Reading.Answer _ -> option(question);
      case Reading.NoAnswer _, Reading.Unproven _ -> "none";
      case Reading.Ambiguous several -> "ambiguous:" + String.join(",", several.readings());
    };
  }

  /// The option that scores, and not the number that the reading shows.
  private String option(String question) {
    return IntStream.range(0, options.size())
        .filter(i -> reading(question, i) instanceof Reading.Answer answer && answer.value() == 1)
        .mapToObj(i -> Integer.toString(i + 1))
        .findFirst()
        .orElseThrow();
  }

  private Reading reading(String question, int target) {
    return Rubric.scorer(new ScorerSpec("choice", Map.of()))
        .read(Row.item(question, options, new Target.Choice(target)), reply);
  }

  boolean asMeant(String question) {
    return read(question).equals(meant);
  }

  /// Whether an option is read that was not meant.
  boolean asAnother(String question) {
    String read = read(question);
    return Character.isDigit(read.charAt(0)) && !read.equals(meant);
  }
}
