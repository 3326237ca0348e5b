package kr.gwageo.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Totals.CommonOrder;
import kr.gwageo.domain.scheme.Totals.Panel;
import kr.gwageo.domain.scheme.Totals.PanelGap;
import kr.gwageo.statistics.Agreement;
import kr.gwageo.statistics.PairedRatings;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.panel.SignFlip;

/// How far the people who rated a part agree, and what they say of each two teams.
final class PanelReview {
  private final Points points;
  private final List<String> teams;
  private final double level;

  /// @param teams the highest total first
  /// @param level two-sided level of intervals, in (0, 1)
  PanelReview(Points points, List<String> teams, double level) {
    this.points = points;
    this.teams = teams.stream().filter(team -> points.sources(team).size() > 1).toList();
    this.level = level;
  }

  /// Empty where no people rated, or fewer than two of them or two teams.
  Optional<Panel> panel() {
    Set<String> raters = new TreeSet<>();
    for (String rater : points.sources()) {
      if (teams.stream().filter(team -> points.sources(team).contains(rater)).count() > 1) {
        raters.add(rater);
      }
    }
    if (points.part().source() == Source.BENCHMARKS || teams.size() < 2 || raters.size() < 2) {
      return Optional.empty();
    }
    boolean all = teams.stream().allMatch(team -> points.sources(team).equals(raters));
    Optional<double[][]> table = all ? Optional.of(table(raters.size())) : Optional.empty();
    return Optional.of(
        new Panel(
            points.part().name(),
            raters.size(),
            teams.size(),
            Agreement.krippendorff(
                teams.stream().map(this::ratings).toList(), Scale.ORDINAL, level),
            table
                .flatMap(Agreement::concordance)
                .map(order -> new CommonOrder(order.w(), order.p())),
            table.map(this::reliability),
            gaps()));
  }

  private Estimate reliability(double[][] table) {
    return Agreement.reliabilityOfMean(table, level);
  }

  /// A team's ratings in the order of the raters' names.
  private double[] ratings(String team) {
    return points.figures(team).stream()
        .map(Figure::value)
        .mapToDouble(Number::doubleValue)
        .toArray();
  }

  private double[][] table(int raters) {
    double[][] table = new double[raters][teams.size()];
    for (int team = 0; team < teams.size(); team++) {
      double[] ratings = ratings(teams.get(team));
      for (int rater = 0; rater < raters; rater++) {
        table[rater][team] = ratings[rater];
      }
    }
    return table;
  }

  private List<PanelGap> gaps() {
    List<PanelGap> gaps = new ArrayList<>();
    for (int i = 0; i < teams.size(); i++) {
      for (int j = i + 1; j < teams.size(); j++) {
        String upper = teams.get(i);
        String lower = teams.get(j);
        if (points.sources(upper).equals(points.sources(lower))) {
          PairedRatings pair = PairedRatings.of(ratings(upper), ratings(lower), level);
          gaps.add(
              new PanelGap(
                  upper,
                  lower,
                  pair.difference(),
                  pair.flip().map(SignFlip::oneSided),
                  pair.lowest(),
                  pair.highest()));
        }
      }
    }
    return gaps;
  }
}
