package kr.gwageo.scoring.mathematics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A line of the table `pairs.tsv`: two answers, and what a careful examiner says of them.
record Pair(String one, String other, boolean equal, String method) {

  static List<Pair> all() {
    try (InputStream table =
        Objects.requireNonNull(Pair.class.getResourceAsStream("pairs.tsv"), "no table of pairs")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> pair(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(String one, String other, String verdict) {
    boolean equal = !verdict.startsWith("≠ ");
    return new Pair(one, other, equal, equal ? verdict : verdict.substring(2));
  }

  static Match compare(String answer, String with) {
    return new Equivalence(Optional.empty()).compare(parsed(answer), parsed(with));
  }

  static Expression parsed(String formula) {
    return Parser.parse(formula).orElseThrow(() -> new AssertionError("no formula: " + formula));
  }
}
