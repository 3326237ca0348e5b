package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;

/// How far the judges of a round may be relied on. None of it changes a score.
///
/// @param tasks those that judges read, in the order of the round
/// @param judges every judge on every task that it reads
/// @param kin judges and entries that are stated to be of one family
public record JudgeReview(List<OfTask> tasks, List<OfJudge> judges, List<Kinship> kin) {
  public JudgeReview {
    tasks = List.copyOf(tasks);
    judges = List.copyOf(judges);
    kin = List.copyOf(kin);
  }

  /// A task that judges read.
  ///
  /// @param read answers that were put to judges
  /// @param scored answers among them with enough valid verdicts
  /// @param wins of every entry against every baseline; none where answers are scored
  /// @param agreement of the judges with one another, over answers
  /// @param people how the mean of all judges agrees with people; empty where no person read these
  ///   answers, so that everything said of the task stands under the condition that judges are
  ///   right
  /// @param mended what scores come to once people's set them right; none where people read too few
  ///   answers of both sides
  public record OfTask(
      String task,
      int read,
      int scored,
      List<Wins> wins,
      Alpha agreement,
      Optional<People> people,
      List<Mended> mended) {
    public OfTask {
      wins = List.copyOf(wins);
      mended = List.copyOf(mended);
    }
  }

  /// A competitor against a leader by the scores of judges, set right by people's on some items.
  ///
  /// @param labels items of which people scored the answers of both
  /// @param contrast `T - r L`, r the criterion's ratio: above 0 where the bar is reached
  public record Mended(String competitor, String leader, int labels, Estimate contrast) {}

  /// How an entry does against a baseline, in the games of all judges.
  ///
  /// @param rate of the games that it wins, as Arena-Hard counts them: a clear preference three
  ///   times, a tie as half a win
  public record Wins(String entry, String baseline, Estimate rate) {}

  /// A judge on a task.
  ///
  /// @param asked questions to it
  /// @param valid verdicts
  /// @param invalid replies without a verdict on the scale
  /// @param missing questions without a complete reply
  /// @param mean of its verdicts, from 0 to 1
  /// @param seats whether it follows the seat; empty where it compares nothing
  /// @param length how its verdicts go with the length of answers: rank correlation, with the
  ///   difference of lengths where it compares
  /// @param family how it judges answers of its own family; empty where none is stated
  /// @param people how it agrees with people; empty where no person read these answers
  public record OfJudge(
      String judge,
      String task,
      int asked,
      int valid,
      int invalid,
      int missing,
      Estimate mean,
      Optional<Seats> seats,
      Estimate length,
      Optional<Family> family,
      Optional<People> people) {}

  /// Whether a judge follows the seat.
  ///
  /// @param seatA what seat A won of the games, each side having had both seats
  /// @param pairs with both games judged
  /// @param consistent pairs among them in which both games had the same winner, or none
  public record Seats(Estimate seatA, int pairs, int consistent) {}

  /// Krippendorff's alpha, by what a difference of two verdicts is taken to mean.
  public record Alpha(Estimate nominal, Estimate ordinal, Estimate interval) {}

  /// A judge's mean verdict on answers of its own family, and on all others.
  public record Family(Estimate own, Estimate others) {}

  /// How verdicts agree with those of people.
  ///
  /// @param labels of people on answers that have a verdict
  /// @param kappa Cohen's, every difference counting the same
  /// @param quadratic Cohen's, differences counting by their square
  /// @param alpha of the two taken together
  public record People(int labels, Estimate kappa, Estimate quadratic, Alpha alpha) {}

  /// A judge and an entry of one family.
  public record Kinship(String judge, String entry, String family) {}
}
