package kr.gwageo.scoring.choice;

import java.util.NavigableSet;
import java.util.TreeSet;

/// What a reply chooses.
///
/// @param options by position from 0: none, one, or all it may mean; positions beyond the item's
///   options name what the item does not have
/// @param rule how it was read, a short stable name
/// @param start where in the plain text it says so
/// @param end one past its last character
public record Choice(NavigableSet<Integer> options, String rule, int start, int end) {

  Choice(NavigableSet<Integer> options, String rule, Sentence sentence) {
    this(options, rule, sentence.start(), sentence.end());
  }

  /// This choice, where other options may be meant as well.
  Choice or(NavigableSet<Integer> others) {
    NavigableSet<Integer> all = new TreeSet<>(options);
    all.addAll(others);
    return new Choice(all, rule, start, end);
  }

  /// This choice less what turns out not to be meant.
  Choice without(NavigableSet<Integer> rejected) {
    NavigableSet<Integer> rest = new TreeSet<>(options);
    rest.removeAll(rejected);
    return new Choice(rest, rule, start, end);
  }

  boolean empty() {
    return options.isEmpty();
  }
}
