package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;

/// The points that teams get in one part, exact until they are rounded half up where the part
/// declares it; where it does not, what has no end is kept to 34 digits.
final class Points {
  private final Part part;

  /// By team, then source.
  private final Map<String, Map<String, Figure>> figures = new TreeMap<>();

  Points(Part part, List<Figure> figures) {
    this.part = part;
    for (Figure figure : figures) {
      if (figure.part().equals(part.name())) {
        this.figures
            .computeIfAbsent(figure.team(), team -> new TreeMap<>())
            .put(figure.source(), figure);
      }
    }
  }

  Part part() {
    return part;
  }

  /// The sources of a team's figures.
  Set<String> sources(String team) {
    return figures.getOrDefault(team, Map.of()).keySet();
  }

  /// The sources of all teams' figures.
  Set<String> sources() {
    return figures.values().stream()
        .flatMap(own -> own.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Collection<Figure> figures(String team) {
    return figures.getOrDefault(team, Map.of()).values();
  }

  /// A team's points, rounded as declared; empty where it has no figure left.
  Optional<BigDecimal> of(String team) {
    return exact(team, Optional.empty())
        .map(points ->
            part.decimals().isPresent()
                ? points.rounded(part.decimals().getAsInt())
                : points.value());
  }

  /// A team's points before rounding.
  ///
  /// @param without a source that is left out for all teams
  Optional<Fraction> exact(String team, Optional<String> without) {
    return mean(team, without)
        .map(mean ->
            switch (part.conversion()) {
              case Conversion.Points _ -> mean;
              case Conversion.Linear linear -> scaled(mean, Fraction.of(linear.full()));
              case Conversion.Ratio ratio ->
                  mean.atMost(Fraction.of(ratio.cap())).times(part.max());
              case Conversion.Winner _ -> scaled(mean, highest(without));
            });
  }

  private Fraction scaled(Fraction mean, Fraction full) {
    return full.compareTo(Fraction.ZERO) == 0 ? Fraction.ZERO : mean.times(part.max()).over(full);
  }

  private Fraction highest(Optional<String> without) {
    return figures.keySet().stream()
        .flatMap(team -> mean(team, without).stream())
        .max(Comparator.naturalOrder())
        .orElse(Fraction.ZERO);
  }

  private Optional<Fraction> mean(String team, Optional<String> without) {
    List<Fraction> values =
        figures(team).stream()
            .filter(figure -> !without.equals(Optional.of(figure.source())))
            .map(this::value)
            .sorted()
            .toList();
    int last = values.size() - part.dropHighest();
    if (part.dropLowest() >= last) {
      return Optional.empty();
    }
    List<Fraction> kept = values.subList(part.dropLowest(), last);
    return Optional.of(
        kept.stream()
            .reduce(Fraction.ZERO, Fraction::plus)
            .over(Fraction.of(BigDecimal.valueOf(kept.size()))));
  }

  private Fraction value(Figure figure) {
    Fraction own = Fraction.of(figure.value());
    return switch (part.conversion()) {
      case Conversion.Ratio ratio -> {
        Fraction share = own.over(Fraction.of(figure.reference().orElseThrow()));
        yield ratio.each() ? share.atMost(Fraction.of(ratio.cap())) : share;
      }
      case Conversion.Points _, Conversion.Linear _, Conversion.Winner _ -> own;
    };
  }

  /// How many points one unit of this figure makes, all others staying as they are.
  double weight(Figure figure) {
    double share =
        part.max().doubleValue()
            / (figures(figure.team()).size() - part.dropLowest() - part.dropHighest());
    return switch (part.conversion()) {
      case Conversion.Points _ -> share / part.max().doubleValue();
      case Conversion.Linear linear -> share / linear.full().doubleValue();
      case Conversion.Ratio _ -> share / figure.reference().orElseThrow().doubleValue();
      case Conversion.Winner _ -> share / highest(Optional.empty()).value().doubleValue();
    };
  }
}
