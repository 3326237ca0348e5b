package kr.gwageo.domain.result;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;

/// One entry's result on one task.
///
/// @param entry the entry's name
/// @param task the task's name
/// @param sat whether the entry sat the task
/// @param items of the task
/// @param trials items times repeats, 0 where the entry did not sit
/// @param kinds how many trials were of each kind; every kind is present
/// @param accuracy mean score as it is
/// @param corrected mean score less what guessing gives, divided by what guessing leaves
/// @param withoutTruncated mean score as it is, over items without a truncated answer of this entry
/// @param flags how many replies have each language flag; flags of no reply are left out
/// @param flagged how many replies have any; empty where nobody looked, or none has
/// @param repeats what several answers to an item come to, where items were asked more than once
/// @param bias what the answers show of bias, where the task asks about it
public record Sitting(
    String entry,
    String task,
    boolean sat,
    int items,
    int trials,
    Map<Kind, Integer> kinds,
    Estimate accuracy,
    Estimate corrected,
    Estimate withoutTruncated,
    SortedMap<LanguageFlag, Integer> flags,
    OptionalInt flagged,
    Optional<Repeats> repeats,
    Optional<Bias> bias) {
  public Sitting {
    flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
  }

  /// A sitting of items that were asked once, with no flags and nothing about bias.
  public Sitting(
      String entry,
      String task,
      boolean sat,
      int items,
      int trials,
      Map<Kind, Integer> kinds,
      Estimate accuracy,
      Estimate corrected,
      Estimate withoutTruncated) {
    this(
        entry,
        task,
        sat,
        items,
        trials,
        kinds,
        accuracy,
        corrected,
        withoutTruncated,
        Collections.emptySortedMap(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
