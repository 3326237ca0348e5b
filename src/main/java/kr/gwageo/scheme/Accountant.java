package kr.gwageo.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.Concern;
import kr.gwageo.domain.scheme.Totals.GapError;
import kr.gwageo.domain.scheme.Totals.Panel;
import kr.gwageo.domain.scheme.Totals.PartMean;
import kr.gwageo.domain.scheme.Totals.PartPoints;
import kr.gwageo.domain.scheme.Totals.SourcePoints;
import kr.gwageo.domain.scheme.Totals.TeamGap;
import kr.gwageo.domain.scheme.Totals.TeamTotal;
import kr.gwageo.domain.scheme.Totals.VarianceShare;
import kr.gwageo.domain.scheme.Totals.Warning;
import kr.gwageo.statistics.Lead;
import kr.gwageo.statistics.RankSets;
import kr.gwageo.statistics.SummedLead;

/// Turns figures into points and totals as a scheme declares it, and says what makes the gaps
/// between totals uncertain.
public final class Accountant {
  private final Scheme scheme;
  private final double alpha;
  private final List<Points> parts;
  private final List<String> teams;

  private final Ranks ranks;

  private Accountant(
      Scheme scheme, List<Figure> figures, double alpha, Map<String, Gate> originality) {
    this.scheme = scheme;
    this.alpha = alpha;
    this.parts = scheme.parts().stream().map(part -> new Points(part, figures)).toList();
    SortedSet<String> named = new TreeSet<>(originality.keySet());
    figures.forEach(figure -> named.add(figure.team()));
    this.teams = List.copyOf(named);
    this.ranks = new Ranks(scheme.selection(), teams, this::total, this::points, originality);
  }

  /// The totals of all teams. They do not depend on the order of the figures.
  ///
  /// @param figures of parts of the scheme, one for each team, part and source, with a reference
  ///   where the part's points are ratios
  /// @param alpha chance of any wrong order among the ranks that are told apart, in (0, 0.5)
  public static Totals totals(Scheme scheme, List<Figure> figures, double alpha) {
    return totals(scheme, figures, alpha, Map.of());
  }

  /// The totals of all teams, and who of them stays.
  ///
  /// @param originality what examiners found of each team, those without a figure among them; a
  ///   team that is not there was not examined
  public static Totals totals(
      Scheme scheme, List<Figure> figures, double alpha, Map<String, Gate> originality) {
    return new Accountant(scheme, figures, alpha, originality).totals();
  }

  private Totals totals() {
    List<String> order = ranks.order();
    List<String> ranked = order.stream().filter(team -> total(team).isPresent()).toList();
    Optional<RankSets> sets =
        ranked.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new RankSets(
                    ranked.size(),
                    alpha,
                    (i, j) -> summed(ranked.get(i), ranked.get(j)).map(SummedLead::lead)));
    List<TeamTotal> rows = new ArrayList<>();
    for (String team : order) {
      int place = ranked.indexOf(team);
      boolean told = place >= 0 && tested(ranked);
      rows.add(
          new TeamTotal(
              team,
              parts.stream().map(p -> new PartPoints(p.part().name(), p.of(team))).toList(),
              sources(team),
              total(team),
              sets.filter(s -> told).map(s -> s.best(place)),
              sets.filter(s -> told).map(s -> s.worst(place))));
    }
    List<TeamGap> gaps = sets.map(s -> gaps(ranked, s)).orElse(List.of());
    List<BigDecimal> totals = ranked.stream().flatMap(team -> total(team).stream()).toList();
    return new Totals(
        scheme.name(),
        rows,
        ranks.places(),
        means(),
        mean(totals),
        gaps,
        panels(order),
        warnings());
  }

  private Optional<BigDecimal> points(String team, String name) {
    return parts.stream()
        .filter(part -> part.part().name().equals(name))
        .findFirst()
        .flatMap(part -> part.of(team));
  }

  /// A team's points in all parts, by whom the figures come from.
  private List<SourcePoints> sources(String team) {
    List<SourcePoints> sources = new ArrayList<>();
    for (Source source : Source.values()) {
      List<Points> own = parts.stream().filter(p -> p.part().source() == source).toList();
      if (!own.isEmpty()) {
        sources.add(new SourcePoints(source, sum(own, team)));
      }
    }
    return sources;
  }

  private Optional<BigDecimal> total(String team) {
    return sum(parts, team);
  }

  private static Optional<BigDecimal> sum(List<Points> parts, String team) {
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    for (Points part : parts) {
      sum = sum.flatMap(before -> part.of(team).map(before::add));
    }
    return sum;
  }

  private boolean tested(List<String> ranked) {
    return ranked.size() > 1
        && ranked.stream()
            .allMatch(i -> ranked.stream().allMatch(j -> i.equals(j) || summed(i, j).isPresent()));
  }

  private Optional<SummedLead> summed(String upper, String lower) {
    List<Lead> leads =
        parts.stream().flatMap(p -> Uncertainty.lead(p, upper, lower).stream()).toList();
    return leads.size() == parts.size() ? Optional.of(SummedLead.of(leads)) : Optional.empty();
  }

  private List<TeamGap> gaps(List<String> ranked, RankSets sets) {
    List<TeamGap> gaps = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      for (int j = i + 1; j < ranked.size(); j++) {
        String upper = ranked.get(i);
        String lower = ranked.get(j);
        double adjusted = sets.adjusted(i, j);
        gaps.add(
            new TeamGap(
                upper,
                lower,
                total(upper).orElseThrow().subtract(total(lower).orElseThrow()),
                summed(upper, lower).map(summed -> error(summed, adjusted)),
                parts.stream()
                    .filter(part -> Uncertainty.lead(part, upper, lower).isEmpty())
                    .map(part -> part.part().name())
                    .toList()));
      }
    }
    return gaps;
  }

  private GapError error(SummedLead summed, double adjusted) {
    Map<Source, Double> shares = new EnumMap<>(Source.class);
    for (int p = 0; p < parts.size(); p++) {
      shares.merge(parts.get(p).part().source(), summed.shares().get(p), Double::sum);
    }
    Lead lead = summed.lead();
    return new GapError(
        lead.standardError(),
        lead.degreesOfFreedom(),
        lead.p(),
        adjusted,
        shares.entrySet().stream().map(s -> new VarianceShare(s.getKey(), s.getValue())).toList());
  }

  private List<PartMean> means() {
    List<PartMean> means = new ArrayList<>();
    for (Points part : parts) {
      List<BigDecimal> points = teams.stream().flatMap(team -> part.of(team).stream()).toList();
      mean(points)
          .ifPresent(mean ->
              means.add(
                  new PartMean(
                      part.part().name(),
                      part.part().max(),
                      points.stream().reduce(BigDecimal::max).orElseThrow(),
                      mean)));
    }
    return means;
  }

  private Optional<BigDecimal> mean(List<BigDecimal> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(
                    BigDecimal.valueOf(values.size()),
                    scheme.meanDecimals(),
                    RoundingMode.HALF_UP));
  }

  private List<Panel> panels(List<String> order) {
    return parts.stream()
        .flatMap(part -> new PanelReview(part, order, 1 - alpha).panel().stream())
        .toList();
  }

  private List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    for (Points points : parts) {
      Part part = points.part();
      if (part.conversion() instanceof Conversion.Winner) {
        warnings.add(new Warning(part.name(), Concern.WINNER_SCALED));
      }
      if (!(part.conversion() instanceof Conversion.Ratio)
          && teams.stream().anyMatch(t -> !points.sources(t).equals(points.sources()))) {
        warnings.add(new Warning(part.name(), Concern.UNEVEN_SOURCES));
      }
      if (teams.stream().anyMatch(t -> !points.sources(t).isEmpty() && points.of(t).isEmpty())) {
        warnings.add(new Warning(part.name(), Concern.TOO_FEW_FIGURES));
      }
    }
    return warnings;
  }
}
