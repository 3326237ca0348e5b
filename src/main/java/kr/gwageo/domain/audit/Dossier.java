package kr.gwageo.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
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
  /// @param text as it came; empty where none did, or the answer is another's
  /// @param score as it was read
  public record Answer(
      String entry, int repeat, OptionalLong line, Optional<String> text, Score score) {}

  /// What other rules would make of a competitor.
  public record Flip(
      String competitor, Decision before, Decision after, String ratioBefore, String ratioAfter) {

    /// Whether the verdict would be another.
    public boolean flips() {
      return before != after;
    }
  }
}
