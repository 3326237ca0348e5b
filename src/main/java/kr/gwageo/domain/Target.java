package kr.gwageo.domain;

import java.math.BigDecimal;
import java.util.List;

/// What is right for an item.
public sealed interface Target {

  /// One of the item's choices, by its position from 0.
  record Choice(int index) implements Target {
    public Choice {
      if (index < 0) {
        throw new IllegalArgumentException("a choice's position starts at 0: " + index);
      }
    }
  }

  /// Any of these texts; the first is the canonical one.
  record Text(List<String> accepted) implements Target {
    public Text {
      accepted = List.copyOf(accepted);
      if (accepted.isEmpty()) {
        throw new IllegalArgumentException("a text target accepts at least one text");
      }
    }
  }

  /// This number.
  record Numeric(BigDecimal value) implements Target {}

  /// The target as one line for people: the choice's number from 1, the canonical text, the number.
  default String shown() {
    return switch (this) {
      case Choice choice -> Integer.toString(choice.index() + 1);
      case Text text -> text.accepted().getFirst();
      case Numeric number -> number.value().toPlainString();
    };
  }
}
