package kr.gwageo.domain.spec;

/// How a task puts the choices of its items into another order.
public enum Shuffle {
  /// One order for an item, the same in every repeat.
  ONCE,
  /// Another order in each repeat of an item.
  PER_REPEAT
}
