package kr.gwageo.generation;

import kr.gwageo.domain.item.Item;

/// Finds the answer to an item of one family from what the item says alone, in another way than the
/// family does.
@FunctionalInterface
public interface AnswerCheck {
  /// The answer, written as [kr.gwageo.domain.item.Target#shown] writes it.
  ///
  /// @throws RuntimeException if the item cannot be understood, which fails the test
  String answer(Item item);
}
