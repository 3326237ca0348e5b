package kr.gwageo.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.judge.JudgeTrial.Seat;
import kr.gwageo.domain.result.Decision;

/// All there is on record about one item, for a dispute about it.
///
/// @param item in question
/// @param itemDigest as the plan has it
/// @param itemLine its line in the sealed file of items
/// @param planLines lines of the sealed plan that ask it
/// @param seal digest of the seal, as it was published
/// @param prompt as it was sent first, which is the same for every entry
/// @param answers of the entries
/// @param amendments that concern the item
/// @param flips what other rules would change; empty where none were supposed
public record Dossier(
    Item item,
    Digest itemDigest,
    long itemLine,
    List<Long> planLines,
    Digest seal,
    List<Message> prompt,
    List<Answer> answers,
    List<Amendment> amendments,
    List<Flip> flips) {

  /// One answer, as it was sent back and as it was read.
  ///
  /// @param entry its name, or a letter where names are not shown
  /// @param repeat from 1
  /// @param line of the journal that holds it; empty where names are not shown, or none does
  /// @param turns as they came, more than one in a conversation; none where none came, or the
  ///   answer is another's
  /// @param score as it was read
  /// @param grounds what the score rests on beside the answer itself; none where the answer is
  ///   another's
  public record Answer(
      String entry,
      int repeat,
      OptionalLong line,
      List<String> turns,
      Score score,
      List<Ground> grounds) {
    public Answer {
      turns = List.copyOf(turns);
      grounds = List.copyOf(grounds);
    }
  }

  /// What somebody or something beside the reader found in an answer.
  public sealed interface Ground {}

  /// What a judge said of it.
  ///
  /// @param judge its name
  /// @param seat of the answer, where it met another; empty where it was read by itself
  /// @param line of the judges' journal; empty where the judge has not answered
  /// @param said the judge's words; empty where none came
  public record Judged(String judge, Optional<Seat> seat, OptionalLong line, String said)
      implements Ground {}

  /// How its program did in a test.
  ///
  /// @param test its place among the item's tests, from 1
  /// @param passed whether the program passed it
  /// @param end how the program came to its end
  /// @param output what it printed, as far as it was taken
  /// @param error the last line of what it wrote to standard error
  public record Tested(int test, boolean passed, TestRun.End end, String output, String error)
      implements Ground {}

  /// What other rules would make of a competitor.
  public record Flip(
      String competitor, Decision before, Decision after, String ratioBefore, String ratioAfter) {

    /// Whether the verdict would be another.
    public boolean flips() {
      return before != after;
    }
  }
}
