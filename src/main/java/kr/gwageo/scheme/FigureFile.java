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
import kr.gwageo.domain.spec.Mistake.Rule;

/// Reads figures from comma-separated values, with every mistake and its place.
///
/// The first line names the columns `team`, `part`, `source`, `value` and, where wanted,
/// `reference` and `standard_error`, in any order. A field may stand in double quotes.
public final class FigureFile {
  private static final List<String> REQUIRED = List.of("team", "part", "source", "value");
  private static final List<String> OPTIONAL = List.of("reference", "standard_error");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");

  private final Scheme scheme;
  private final ColumnFile columns;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();

  private FigureFile(Scheme scheme, String file) {
    this.scheme = scheme;
    this.columns = new ColumnFile(file, REQUIRED, OPTIONAL);
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
    reading.columns.rows(text, Map.of()).forEach(reading::row);
    reading.columns.mustBeSound();
    return reading.figures;
  }

  private void row(ColumnFile.Row row) {
    int before = columns.mistakes();
    String team = columns.text(row, "team");
    String source = columns.text(row, "source");
    Optional<Part> part = part(row);
    Optional<BigDecimal> value = number(row, "value", BigDecimal.ZERO);
    Optional<BigDecimal> error = optional(row, "standard_error");
    Optional<BigDecimal> reference = optional(row, "reference");
    part.ifPresent(p -> fits(row.line(), p, value, reference));
    part.ifPresent(p -> unique(row.line(), List.of(team, p.name(), source)));
    if (columns.mistakes() == before) {
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

  private Optional<Part> part(ColumnFile.Row row) {
    String name = row.of("part");
    Optional<Part> part = scheme.parts().stream().filter(p -> p.name().equals(name)).findFirst();
    if (part.isEmpty()) {
      List<String> names = scheme.parts().stream().map(Part::name).toList();
      columns.mistake(row.line(), "part", name, Rule.ONE_OF, names);
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
      columns.mistake(line, "value", value.get().toPlainString(), Rule.NUMBER, range);
    }
    if (part.conversion() instanceof Conversion.Ratio && reference.isEmpty()) {
      columns.mistake(line, "reference", "", Rule.REQUIRED, List.of());
    }
  }

  private void unique(int line, List<String> key) {
    if (lines.putIfAbsent(key, line) != null) {
      columns.mistake(line, "source", String.join(", ", key), Rule.UNIQUE, List.of());
    }
  }

  /// A number above 0, if the column holds one.
  private Optional<BigDecimal> optional(ColumnFile.Row row, String column) {
    return row.of(column).isEmpty()
        ? Optional.empty()
        : number(row, column, new BigDecimal("0.000000000001"));
  }

  private Optional<BigDecimal> number(ColumnFile.Row row, String column, BigDecimal least) {
    String text = row.of(column);
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      if (number.compareTo(least) >= 0) {
        return Optional.of(number);
      }
    }
    columns.mistake(
        row.line(), column, text, Rule.NUMBER, List.of(least.toPlainString() + " … 10^12"));
    return Optional.empty();
  }
}
