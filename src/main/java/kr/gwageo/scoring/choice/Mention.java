package kr.gwageo.scoring.choice;

import java.util.NavigableSet;

/// A place of a passage that speaks of an option.
///
/// @param options the option, by position from 0, or all that the words may mean; positions beyond
///   the item's options name what the item does not have
/// @param by how it speaks of it
/// @param start first character in the passage
/// @param end one past the last
record Mention(NavigableSet<Integer> options, By by, int start, int end) {

  enum By {
    /// A label, its text perhaps with it.
    LABEL,
    /// A bare number, which may count something as well.
    NUMBER,
    /// The option's text, which may say something else as well: the price of another thing is one
    /// of the prices too.
    TEXT
  }
}
