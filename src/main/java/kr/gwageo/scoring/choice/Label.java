package kr.gwageo.scoring.choice;

/// A label as a passage writes it.
///
/// @param family of which row of labels it is
/// @param option the option so labelled, by position from 0
/// @param written the label itself, such as `B` or `2`
/// @param end one past its last character, a closing bracket or 번 included
/// @param strength how surely it is a label
record Label(Family family, int option, String written, int end, Strength strength) {

  enum Strength {
    /// Nothing else is written so: `②`, `2번`, `B)`, `보기 3`, `세 번째`.
    CERTAIN,
    /// A label unless it is an option's text: `2`, `(B)`.
    BARE,
    /// A label only if the option's own text follows: `A` before another word.
    LOOSE,
    /// No label.
    NONE
  }

  /// Whether it is also a syllable or article of its own, so that it labels nothing within a
  /// sentence: 가, 나, 갑, a.
  boolean shy() {
    return strength != Strength.CERTAIN && Surroundings.shy(written.charAt(0));
  }
}
