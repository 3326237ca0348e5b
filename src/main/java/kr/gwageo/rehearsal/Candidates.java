package kr.gwageo.rehearsal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// What a model may answer to an item: what is right, or something near it that is wrong.
final class Candidates {
  private static final int CIRCLED_NUMBERS = 20;
  private static final List<Integer> SLIPS = List.of(-10, -2, -1, 1, 2, 10);

  private static final String UNKNOWN = "모름";

  /// A program that reads all it is given and prints none of what is asked for.
  private static final String NOTHING = "import sys\nsys.stdin.read()\nprint(\"모름\")";

  private final Map<String, SortedSet<String>> textsByTask = new HashMap<>();

  private Candidates() {}

  /// For models that mix up the texts that are right in the same task.
  static Candidates among(List<Trial> trials) {
    Candidates candidates = new Candidates();
    for (Trial trial : trials) {
      if (trial.item().target() instanceof Target.Text text) {
        candidates
            .textsByTask
            .computeIfAbsent(trial.item().task(), task -> new TreeSet<>())
            .add(text.accepted().getFirst());
      }
    }
    return candidates;
  }

  /// The right answer, as models write it: a circled number, a number, the canonical text.
  static String right(Item item) {
    return switch (item.target()) {
      case Target.Choice(int index) -> label(index);
      case Target.Tests program -> block(program.solution());
      default -> item.target().shown();
    };
  }

  /// A wrong answer to this item.
  String wrong(Item item, Chance chance) {
    return switch (item.target()) {
      case Target.Choice(int index) -> label(otherChoice(index, item.choices().size(), chance));
      case Target.Text text -> otherText(item.task(), text, chance);
      case Target.Numeric(BigDecimal value) -> slip(value, chance).toPlainString();
      case Target.Instructions kept -> UNKNOWN;
      case Target.Calls called -> UNKNOWN;
      case Target.Tests program -> block(NOTHING);
      case Target.Open open -> UNKNOWN;
      case Target.Conducted conducted -> UNKNOWN;
    };
  }

  private static String block(String program) {
    return "\n```python\n" + program.strip() + "\n```\n";
  }

  private static String label(int index) {
    return index < CIRCLED_NUMBERS ? Character.toString('①' + index) : Integer.toString(index + 1);
  }

  /// Where there is only one choice, one that does not exist.
  private static int otherChoice(int right, int choices, Chance chance) {
    List<Integer> others =
        IntStream.range(0, Math.max(2, choices)).filter(i -> i != right).boxed().toList();
    return chance.oneOf(others, "wrong");
  }

  /// Off by a few units of the last digit, and not below zero where the value is not.
  private static BigDecimal slip(BigDecimal value, Chance chance) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    BigDecimal slip = plain.ulp().multiply(BigDecimal.valueOf(chance.oneOf(SLIPS, "wrong")));
    boolean staysPositive = plain.signum() < 0 || plain.add(slip).signum() >= 0;
    return staysPositive ? plain.add(slip) : plain.subtract(slip);
  }

  /// Another item's right text, unless one contains the other.
  private String otherText(String task, Target.Text right, Chance chance) {
    List<String> others =
        textsByTask.getOrDefault(task, new TreeSet<>()).stream()
            .filter(text -> right.accepted().stream().noneMatch(accepted -> alike(accepted, text)))
            .toList();
    return others.isEmpty() ? UNKNOWN : chance.oneOf(others, "wrong");
  }

  private static boolean alike(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    return first.contains(second) || second.contains(first);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Punct}]", "").toLowerCase(Locale.ROOT);
  }
}
