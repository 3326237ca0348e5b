package kr.gwageo.domain.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.spec.Title;

/// Several rounds side by side.
///
/// @param title of the season
/// @param notes what must be read before any figure
/// @param bar the ratio that was aimed at
/// @param rounds in their order
/// @param sources that figures name
public record Season(
    Title title, List<Title> notes, double bar, List<Leg> rounds, List<Source> sources) {
  public Season {
    notes = List.copyOf(notes);
    rounds = List.copyOf(rounds);
    sources = List.copyOf(sources);
  }

  /// One round of a season.
  ///
  /// @param name unique within the season
  /// @param practice whether it passes no verdict on any real model
  /// @param held the day of its first answer or of its result
  /// @param leaders that teams were held to, as far as known
  /// @param ratios of teams to leaders
  /// @param points that were published
  /// @param fates what became of the teams
  /// @param unpublished what is not known of the round
  public record Leg(
      String name,
      Title title,
      boolean practice,
      Optional<LocalDate> held,
      List<String> leaders,
      List<Ratio> ratios,
      List<Points> points,
      List<Fate> fates,
      List<Title> unpublished) {
    public Leg {
      leaders = List.copyOf(leaders);
      ratios = List.copyOf(ratios);
      points = List.copyOf(points);
      fates = List.copyOf(fates);
      unpublished = List.copyOf(unpublished);
    }
  }

  /// A team's score over a leader's.
  ///
  /// @param team the same in every round
  /// @param model that it sent
  /// @param on what both were scored
  /// @param interval around the value; empty where none is published
  /// @param items that it rests on; empty where that is not published
  /// @param decision under the round's criterion; empty where the round passed no such verdict
  /// @param source its name; empty: computed from the round's own folder
  public record Ratio(
      String team,
      String model,
      String leader,
      Title on,
      double value,
      Optional<Interval> interval,
      Optional<Integer> items,
      Optional<Decision> decision,
      Optional<String> source) {}

  /// Points that a team, or the mean of all teams, got.
  ///
  /// @param team empty: the mean of all teams
  public record Points(
      Optional<String> team, Title what, double value, double most, String source) {}

  /// What became of a team.
  ///
  /// @param stayed whether it is in the next round
  /// @param why as far as it is known
  /// @param source its name; empty: it follows from the rounds' folders
  public record Fate(String team, boolean stayed, Title why, Optional<String> source) {}

  /// Where figures come from.
  ///
  /// @param name that figures name it by
  /// @param kind how far it may be relied on
  public record Source(String name, Provenance kind, Title title, String url) {}

  /// How far a source may be relied on.
  public enum Provenance {
    /// The organiser's own paper.
    ORGANISER,
    /// A newspaper.
    PRESS,
    /// A page that passes on what others reported.
    SECONDARY
  }
}
