package kr.gwageo.domain.spec;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A mean score on a task, as published.
///
/// @param mean as scored, in \[0, 1\]
/// @param items that it rests on
/// @param standardError of it; empty: what so many right and wrong answers have
public record PublishedMean(double mean, OptionalInt items, OptionalDouble standardError) {
  public PublishedMean {
    if (items.isEmpty() && standardError.isEmpty()) {
      throw new IllegalArgumentException("a published mean needs its items or standard error");
    }
  }
}
