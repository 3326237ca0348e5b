package kr.gwageo.scoring.instruction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.item.Instruction;

/// The arguments of an instruction, read as what a checker needs.
///
/// Every method throws [IllegalArgumentException] where the instruction lacks what it asks for.
record Arguments(Instruction instruction) {
  private static final int MOST = 1_000_000;

  /// One text, NFC, without spaces around it.
  String text(String name) {
    List<String> values = texts(name);
    if (values.size() != 1) {
      throw wrong(name, "is one text");
    }
    return values.getFirst();
  }

  /// One text in lower case.
  String lower(String name) {
    return text(name).toLowerCase(Locale.ROOT);
  }

  /// One or more texts, NFC, without spaces around them.
  List<String> texts(String name) {
    List<String> values =
        instruction.argument(name).stream()
            .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC).strip())
            .filter(value -> !value.isEmpty())
            .toList();
    if (values.isEmpty()) {
      throw wrong(name, "is missing");
    }
    return values;
  }

  /// The texts of an argument that may be left out.
  List<String> texts(String name, List<String> otherwise) {
    return instruction.argument(name).isEmpty() ? otherwise : texts(name);
  }

  /// One text in lower case of an argument that may be left out.
  String lower(String name, String otherwise) {
    return instruction.argument(name).isEmpty() ? otherwise : lower(name);
  }

  /// A count from 0.
  int count(String name) {
    String text = text(name);
    try {
      int number = new BigDecimal(text).intValueExact();
      if (number >= 0 && number <= MOST) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException _) {
      // said below, as for a number out of range
    }
    throw wrong(name, "is a whole number from 0 to " + MOST + ", not " + text);
  }

  /// How many of something are wanted.
  Amount amount(String relation, String number) {
    return new Amount(Relation.named(text(relation)), count(number));
  }

  private IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException(instruction.type() + ": " + name + " " + what);
  }
}
