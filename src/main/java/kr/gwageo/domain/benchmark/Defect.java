package kr.gwageo.domain.benchmark;

import java.util.List;

/// A defect of one item, and what was done with it.
///
/// @param file in which the item stands
/// @param line in which it begins, from 1
/// @param id of the item, as the file has it
/// @param kind of defect
/// @param handling what was done, never [Handling#REFUSE]
public record Defect(String file, int line, String id, Kind kind, Handling handling) {

  /// Defects that published benchmarks have.
  public enum Kind {
    /// The id is that of an earlier item.
    REPEATED_ID(List.of(Handling.REFUSE, Handling.NUMBER, Handling.EXCLUDE)),
    /// The answer is none of the choices.
    ANSWER_OUTSIDE(List.of(Handling.REFUSE, Handling.EXCLUDE)),
    /// A text is not in Unicode normal form C.
    NOT_NFC(List.of(Handling.REFUSE, Handling.NORMALISE)),
    /// Two choices are the same.
    REPEATED_CHOICES(List.of(Handling.REFUSE, Handling.EXCLUDE, Handling.KEEP));

    private final List<Handling> handlings;

    Kind(List<Handling> handlings) {
      this.handlings = handlings;
    }

    /// What may be done with it.
    public List<Handling> handlings() {
      return handlings;
    }
  }

  /// What is done with a defective item.
  public enum Handling {
    /// The file is refused.
    REFUSE,
    /// The item is left out.
    EXCLUDE,
    /// The item's id gets a number behind it.
    NUMBER,
    /// The text is put into normal form C.
    NORMALISE,
    /// The item is asked as it is.
    KEEP
  }
}
