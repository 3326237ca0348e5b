package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Reads figures from comma-separated values, with every mistake and its place.
///
/// The first line names the columns `team`, `part`, `source`, `value` and, where wanted,
/// `reference` and `standard_error`, in any order. A field may stand in double quotes, but not hold
/// a line break.
public final class FigureFile {
  private static final List<String> REQUIRED = List.of("team", "part", "source", "value");
  private static final List<String> OPTIONAL = List.of("reference", "standard_error");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");

  private final Scheme scheme;
  private final String file;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();

  private FigureFile(Scheme scheme, String file) {
    this.scheme = scheme;
    this.file = file;
  }

  /// The figures in a text.
  ///
  /// @param scheme whose parts the figures are of
  /// @param file as the person named it
  /// @param text the whole file
  /// @throws InvalidSpecException with every mistake in the file
  public static List<Figure> read(Scheme scheme, String file, String text)
      throws InvalidSpecException {
    FigureFile reading = new FigureFile(scheme, file);
    reading.rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (!reading.mistakes.isEmpty()) {
      throw new InvalidSpecException(reading.mistakes);
    }
    return reading.figures;
  }

  private void rows(String text) {
    List<String> rows = text.lines().toList();
    List<String> head = rows.isEmpty() ? List.of() : SeparatedLine.fields(rows.getFirst());
    List<String> known = new ArrayList<>(REQUIRED);
    known.addAll(OPTIONAL);
    for (String column : head) {
      if (!known.contains(column)) {
        mistake(1, column, column, Rule.KNOWN_FIELD, known);
      }
    }
    for (String column : REQUIRED) {
      if (!head.contains(column)) {
        mistake(1, column, "", Rule.REQUIRED, List.of());
      }
    }
    if (head.stream().distinct().count() < head.size()) {
      mistake(1, "", rows.getFirst(), Rule.DISTINCT_COLUMNS, List.of());
    }
    if (mistakes.isEmpty()) {
      for (int i = 1; i < rows.size(); i++) {
        if (!rows.get(i).isBlank()) {
          row(i + 1, head, SeparatedLine.fields(rows.get(i)));
        }
      }
    }
    if (mistakes.isEmpty() && figures.isEmpty()) {
      mistake(1, "", "", Rule.NOT_EMPTY, List.of());
    }
  }

  private void row(int line, List<String> head, List<String> fields) {
    if (fields.size() != head.size()) {
      String found = String.valueOf(fields.size());
      mistake(line, "", found, Rule.COLUMNS, List.of(String.valueOf(head.size())));
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), fields.get(i).strip());
    }
    int before = mistakes.size();
    String team = text(line, row, "team");
    String source = text(line, row, "source");
    Optional<Part> part = part(line, row);
    Optional<BigDecimal> value = number(line, row, "value", BigDecimal.ZERO);
    Optional<BigDecimal> error = optional(line, row, "standard_error");
    Optional<BigDecimal> reference = optional(line, row, "reference");
    part.ifPresent(p -> fits(line, p, value, reference));
    part.ifPresent(p -> unique(line, List.of(team, p.name(), source)));
    if (mistakes.size() == before) {
      figures.add(
          new Figure(
              team,
              part.orElseThrow().name(),
              source,
              value.orElseThrow(),
              reference,
              error.isPresent()
                  ? OptionalDouble.of(error.get().doubleValue())
                  : OptionalDouble.empty()));
    }
  }

  private String text(int line, Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    if (text.isEmpty()) {
      mistake(line, column, "", Rule.TEXT, List.of());
    }
    return text;
  }

  private Optional<Part> part(int line, Map<String, String> row) {
    String name = row.getOrDefault("part", "");
    Optional<Part> part = scheme.parts().stream().filter(p -> p.name().equals(name)).findFirst();
    if (part.isEmpty()) {
      List<String> names = scheme.parts().stream().map(Part::name).toList();
      mistake(line, "part", name, Rule.ONE_OF, names);
    }
    return part;
  }

  /// What is more than the full figure, or a ratio without a reference, is a slip of the pen.
  private void fits(
      int line, Part part, Optional<BigDecimal> value, Optional<BigDecimal> reference) {
    Optional<BigDecimal> most =
        switch (part.conversion()) {
          case Conversion.Points _ -> Optional.of(part.max());
          case Conversion.Linear linear -> Optional.of(linear.full());
          case Conversion.Ratio _, Conversion.Winner _ -> Optional.empty();
        };
    if (most.isPresent() && value.isPresent() && value.get().compareTo(most.get()) > 0) {
      List<String> range = List.of("0 … " + most.get().toPlainString());
      mistake(line, "value", value.get().toPlainString(), Rule.NUMBER, range);
    }
    if (part.conversion() instanceof Conversion.Ratio && reference.isEmpty()) {
      mistake(line, "reference", "", Rule.REQUIRED, List.of());
    }
  }

  private void unique(int line, List<String> key) {
    if (lines.putIfAbsent(key, line) != null) {
      mistake(line, "source", String.join(", ", key), Rule.UNIQUE, List.of());
    }
  }

  /// A number above 0, if the column holds one.
  private Optional<BigDecimal> optional(int line, Map<String, String> row, String column) {
    return row.getOrDefault(column, "").isEmpty()
        ? Optional.empty()
        : number(line, row, column, new BigDecimal("0.000000000001"));
  }

  private Optional<BigDecimal> number(
      int line, Map<String, String> row, String column, BigDecimal least) {
    String text = row.getOrDefault(column, "");
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      if (number.compareTo(least) >= 0) {
        return Optional.of(number);
      }
    }
    mistake(line, column, text, Rule.NUMBER, List.of(least.toPlainString() + " … 10^12"));
    return Optional.empty();
  }

  private void mistake(int line, String field, String found, Rule rule, List<String> values) {
    mistakes.add(new Mistake(file, line, 1, field, found, rule, values, ""));
  }
}
