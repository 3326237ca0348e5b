package kr.gwageo.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Originality;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.scheme.Accountant;

/// The points that a scheme makes of a round and of what people judged beside it.
final class Accounting {
  private static final int DECIMALS = 12;

  private Accounting() {}

  /// The totals of a round. A part for benchmarks of which nobody gave a figure gets them from the
  /// round.
  ///
  /// @param given what people gave
  /// @param originality what examiners found; empty: nothing
  static Totals totals(
      Scheme scheme, List<Figure> given, Optional<Originality> originality, RoundResult result) {
    List<Figure> all = new ArrayList<>(given);
    for (Part part : scheme.parts()) {
      boolean named = given.stream().anyMatch(figure -> figure.part().equals(part.name()));
      if (part.source() == Source.BENCHMARKS && !named) {
        all.addAll(measured(part, result));
      }
    }
    Map<String, Gate> gates = new HashMap<>();
    result.round().spec().competitors().forEach(team -> gates.put(team.name(), Gate.NONE));
    originality.ifPresent(it -> it.teams().forEach(team -> gates.put(team.team(), team.gate())));
    return Accountant.totals(scheme, all, result.round().spec().ranking().alpha(), gates);
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
