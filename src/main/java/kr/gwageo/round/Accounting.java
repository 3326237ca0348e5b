package kr.gwageo.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.archive.Printout;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.scheme.Accountant;
import kr.gwageo.scheme.FigureFile;
import kr.gwageo.spec.SpecReader;

/// The points that a scheme makes of a round and of what people judged beside it.
final class Accounting {
  /// The scheme, as a file of the round's folder.
  static final String SCHEME = "51-scheme.yaml";

  /// What experts and users gave, likewise.
  static final String FIGURES = "51-figures.csv";

  static final String TOTALS = "55-totals.json";
  private static final int DECIMALS = 12;

  private final Scheme scheme;
  private final List<Figure> figures;

  private record Report(String schema, Totals totals) {}

  private Accounting(Scheme scheme, List<Figure> figures) {
    this.scheme = scheme;
    this.figures = figures;
  }

  /// Reads a scheme and figures.
  ///
  /// @throws InvalidSpecException with every mistake in either
  static Accounting read(Path scheme, Path figures) throws InvalidSpecException {
    Scheme read = SpecReader.scheme(scheme);
    try {
      String text = Files.readString(figures);
      return new Accounting(read, FigureFile.read(read, figures.toString(), text));
    } catch (IOException e) {
      throw new InvalidSpecException(
          List.of(mistake(figures, "", "", Rule.READABLE_FILE, List.of(e.toString()))));
    }
  }

  private static Mistake mistake(
      Path file, String field, String found, Rule rule, List<String> values) {
    return new Mistake(file.toString(), 1, 1, field, found, rule, values, "");
  }

  /// Holds the figures to the teams of a round.
  ///
  /// @throws InvalidSpecException naming each that the round does not have
  void mustBeOf(List<EntrySpec> competitors, Path file) throws InvalidSpecException {
    List<String> names = competitors.stream().map(EntrySpec::name).toList();
    List<Mistake> mistakes =
        figures.stream()
            .map(Figure::team)
            .distinct()
            .filter(team -> !names.contains(team))
            .map(team -> mistake(file, "team", team, Rule.ONE_OF, names))
            .toList();
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
  }

  /// The totals of a round in whose folder scheme and figures lie, as a text; empty where they do
  /// not.
  static Optional<String> totals(Path folder, RoundResult result) {
    Path scheme = folder.resolve(SCHEME);
    Path figures = folder.resolve(FIGURES);
    if (!Files.exists(scheme) || !Files.exists(figures)) {
      return Optional.empty();
    }
    try {
      Totals totals = read(scheme, figures).of(result);
      return Optional.of(Printout.of(new Report("gwageo/totals/1", totals)));
    } catch (InvalidSpecException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private Totals of(RoundResult result) {
    List<Figure> all = new ArrayList<>(figures);
    for (Part part : scheme.parts()) {
      boolean given = figures.stream().anyMatch(figure -> figure.part().equals(part.name()));
      if (part.source() == Source.BENCHMARKS && !given) {
        all.addAll(measured(part, result));
      }
    }
    return Accountant.totals(scheme, all, result.round().spec().ranking().alpha());
  }

  /// Each team's mean score on each task, on the scale of the part.
  private static List<Figure> measured(Part part, RoundResult result) {
    double scale =
        switch (part.conversion()) {
          case Conversion.Points _ -> part.max().doubleValue();
          case Conversion.Linear linear -> linear.full().doubleValue();
          case Conversion.Ratio _, Conversion.Winner _ -> 1;
        };
    List<String> teams = result.round().spec().competitors().stream().map(EntrySpec::name).toList();
    List<Figure> figures = new ArrayList<>();
    for (Sitting sitting : result.sittings()) {
      if (teams.contains(sitting.entry())
          && sitting.accuracy() instanceof Estimate.Known accuracy) {
        figures.add(
            new Figure(
                sitting.entry(),
                part.name(),
                sitting.task(),
                number(accuracy.value() * scale),
                best(result, sitting.task()),
                OptionalDouble.empty()));
      }
    }
    return figures;
  }

  /// The best leader's mean score on a task.
  private static Optional<BigDecimal> best(RoundResult result, String task) {
    List<String> leaders = result.round().spec().leaders().stream().map(EntrySpec::name).toList();
    return result.sittings().stream()
        .filter(sitting -> leaders.contains(sitting.entry()) && sitting.task().equals(task))
        .map(Sitting::accuracy)
        .filter(Estimate.Known.class::isInstance)
        .map(known -> ((Estimate.Known) known).value())
        .max(Double::compare)
        .filter(value -> value > 0)
        .map(Accounting::number);
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
