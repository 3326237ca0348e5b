package kr.gwageo.domain.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /// A reply that keeps every one of these instructions.
  record Instructions(List<Instruction> instructions) implements Target {
    public Instructions {
      instructions = List.copyOf(instructions);
      if (instructions.isEmpty()) {
        throw new IllegalArgumentException("there is at least one instruction to keep");
      }
    }
  }

  /// These calls of functions; none where the model is to answer in words.
  record Calls(List<ExpectedCall> calls) implements Target {
    public Calls {
      calls = List.copyOf(calls);
    }
  }

  /// A program that passes these tests.
  ///
  /// @param language in which it is written
  /// @param allowance for each test
  /// @param solution a program that passes them, empty where none is known; never sent
  record Tests(String language, Allowance allowance, List<TestCase> cases, String solution)
      implements Target {
    public Tests {
      cases = List.copyOf(cases);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException("a program is tested by at least one test");
      }
    }
  }

  /// No reply is right by comparison: judges read it, with this answer beside it where it is not
  /// empty.
  record Open(String reference) implements Target {}

  /// That the model declines, does what it is asked, or says that nobody can know.
  record Conducted(Conduct wanted) implements Target {}

  /// The target as one line for people: the choice's number from 1, the canonical text, the number,
  /// the kinds of the instructions, the names of the functions, the reference answer, the conduct.
  default String shown() {
    return switch (this) {
      case Choice choice -> Integer.toString(choice.index() + 1);
      case Text text -> text.accepted().getFirst();
      case Numeric number -> number.value().toPlainString();
      case Instructions kept ->
          kept.instructions().stream().map(Instruction::type).collect(Collectors.joining(", "));
      case Calls called ->
          called.calls().stream().map(ExpectedCall::name).collect(Collectors.joining(", "));
      case Tests tests -> tests.language() + ", " + tests.cases().size() + " tests";
      case Open open -> open.reference();
      case Conducted conducted -> conducted.wanted().name().toLowerCase(Locale.ROOT);
    };
  }
}
