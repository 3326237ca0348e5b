package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.spec.SpecReader;

/// Figures by hand.
final class Marks {
  private final List<Figure> figures = new ArrayList<>();

  static Scheme bundled(String name) throws InvalidSpecException {
    return SpecReader.scheme(Path.of("rounds", "schemes", name + ".yaml"));
  }

  /// One figure from each source, named by its number.
  Marks of(String team, String part, String... values) {
    for (int i = 0; i < values.length; i++) {
      figures.add(
          new Figure(
              team,
              part,
              "source " + i,
              new BigDecimal(values[i]),
              Optional.empty(),
              OptionalDouble.empty()));
    }
    return this;
  }

  Marks ratio(String team, String part, String source, String value, String reference) {
    figures.add(
        new Figure(
            team,
            part,
            source,
            new BigDecimal(value),
            Optional.of(new BigDecimal(reference)),
            OptionalDouble.empty()));
    return this;
  }

  Marks withError(String team, String part, String value, double error) {
    figures.add(
        new Figure(
            team, part, "all", new BigDecimal(value), Optional.empty(), OptionalDouble.of(error)));
    return this;
  }

  Marks join(Marks others) {
    figures.addAll(others.figures);
    return this;
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  Totals under(Scheme scheme) {
    return Accountant.totals(scheme, figures, 0.05);
  }

  static BigDecimal points(Totals totals, String team, String part) {
    return totals.teams().stream()
        .filter(row -> row.team().equals(team))
        .flatMap(row -> row.points().stream())
        .filter(points -> points.part().equals(part))
        .flatMap(points -> points.points().stream())
        .findFirst()
        .orElseThrow();
  }

  static BigDecimal total(Totals totals, String team) {
    return totals.teams().stream()
        .filter(row -> row.team().equals(team))
        .flatMap(row -> row.total().stream())
        .findFirst()
        .orElseThrow();
  }
}
