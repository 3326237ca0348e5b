package kr.gwageo.domain.result;

import java.util.Map;
import kr.gwageo.domain.Kind;

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
public record Sitting(
    String entry,
    String task,
    boolean sat,
    int items,
    int trials,
    Map<Kind, Integer> kinds,
    Estimate accuracy,
    Estimate corrected,
    Estimate withoutTruncated) {}
