package kr.gwageo.domain.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.scheme.Part.Source;

/// What a scheme makes of figures.
///
/// @param scheme its name
/// @param teams the highest total first, those without a total last
/// @param places of the teams, in the same order
/// @param parts in the order of the scheme
/// @param mean of the totals; empty where no team has one
/// @param gaps between each team and each below it
/// @param panels the raters of each part that people rate
/// @param warnings what a reader must know
public record Totals(
    String scheme,
    List<TeamTotal> teams,
    List<Place> places,
    List<PartMean> parts,
    Optional<BigDecimal> mean,
    List<TeamGap> gaps,
    List<Panel> panels,
    List<Warning> warnings) {
  public Totals {
    teams = List.copyOf(teams);
    places = List.copyOf(places);
    parts = List.copyOf(parts);
    gaps = List.copyOf(gaps);
    panels = List.copyOf(panels);
    warnings = List.copyOf(warnings);
  }

  /// The totals as those may see them who are told of some teams alone: without what is made of all
  /// teams' figures.
  Totals only(Set<String> told) {
    return new Totals(
        scheme,
        teams.stream().filter(team -> told.contains(team.team())).toList(),
        places.stream().filter(place -> told.contains(place.team())).toList(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        warnings);
  }

  /// A team's points.
  ///
  /// @param points by part, in the order of the scheme
  /// @param sources the same by whom the figures come from
  /// @param total empty where a part has no points
  /// @param best rank that the team can have; empty where the gaps have no error
  /// @param worst rank that it can have; empty likewise
  public record TeamTotal(
      String team,
      List<PartPoints> points,
      List<SourcePoints> sources,
      Optional<BigDecimal> total,
      Optional<Integer> best,
      Optional<Integer> worst) {
    public TeamTotal {
      points = List.copyOf(points);
      sources = List.copyOf(sources);
    }
  }

  /// A team's points in a part; empty where it has no figure.
  public record PartPoints(String part, Optional<BigDecimal> points) {}

  /// A team's points in all parts whose figures come from one source; empty where one of them has
  /// no points.
  public record SourcePoints(Source source, Optional<BigDecimal> points) {}

  /// A part over all teams with points in it.
  ///
  /// @param best points of the best team
  /// @param mean of the teams' points
  public record PartMean(String part, BigDecimal max, BigDecimal best, BigDecimal mean) {}

  /// How far one team is above another, and what makes that uncertain.
  ///
  /// @param difference of the totals, as rounded
  /// @param error empty where a part has but one figure without an error, or does not vary
  /// @param withoutError those parts
  public record TeamGap(
      String upper,
      String lower,
      BigDecimal difference,
      Optional<GapError> error,
      List<String> withoutError) {
    public TeamGap {
      withoutError = List.copyOf(withoutError);
    }
  }

  /// How far off a gap may be.
  ///
  /// @param degreesOfFreedom that it rests on; empty: very many
  /// @param p one-sided p value of "the upper team is not better"
  /// @param adjusted the same by Holm's procedure over all ordered pairs
  /// @param shares of the gap's variance by source, which sum to 1
  public record GapError(
      double standardError,
      OptionalDouble degreesOfFreedom,
      double p,
      double adjusted,
      List<VarianceShare> shares) {
    public GapError {
      shares = List.copyOf(shares);
    }
  }

  /// What part of a variance comes from a source.
  public record VarianceShare(Source source, double share) {}

  /// How far the raters of a part agree, before anything is dropped.
  ///
  /// @param raters who rated two teams or more
  /// @param teams that two of them or more rated
  /// @param alpha Krippendorff's, on an ordinal scale; n is the number of teams
  /// @param order whether they put the teams into the same order; empty where not all rated all, or
  ///   nobody tells any two teams apart
  /// @param reliability of the mean over all raters, ICC(2,k); n is the number of teams
  /// @param gaps between each team and each below it that the same raters rated
  public record Panel(
      String part,
      int raters,
      int teams,
      Estimate alpha,
      Optional<CommonOrder> order,
      Optional<Estimate> reliability,
      List<PanelGap> gaps) {
    public Panel {
      gaps = List.copyOf(gaps);
    }
  }

  /// Kendall's W and the p value of "no order in common" (Friedman's test).
  public record CommonOrder(double w, double p) {}

  /// Two teams in the eyes of raters who all rated both.
  ///
  /// @param difference mean of the raters' differences
  /// @param signFlip exact one-sided p value of "the upper team is not better"; empty for more than
  ///   22 raters
  /// @param lowest the mean difference without the one rater who raises it most
  /// @param highest the mean difference without the one rater who lowers it most
  public record PanelGap(
      String upper,
      String lower,
      Estimate difference,
      Optional<Double> signFlip,
      double lowest,
      double highest) {}

  /// What a reader must know about a part.
  public record Warning(String part, Concern concern) {}

  /// What is questionable.
  public enum Concern {
    /// The best team sets the scale, so that its luck moves every other team's points.
    WINNER_SCALED,
    /// Teams have figures from different sources, which makes their points hard to compare.
    UNEVEN_SOURCES,
    /// More figures are to be dropped than a team has.
    TOO_FEW_FIGURES
  }
}
