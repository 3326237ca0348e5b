package kr.gwageo.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// The items of a round as its amendments leave them: some count for nobody, some have more than
/// one right answer.
final class Amendments {
  private final Set<String> excluded = new HashSet<>();
  private final Map<String, List<String>> accepted = new HashMap<>();

  Amendments(List<Amendment> amendments) {
    for (Amendment amendment : amendments) {
      switch (amendment.change()) {
        case Amendment.Excluded it -> excluded.add(key(it.task(), it.item()));
        case Amendment.Accepted it ->
            accepted
                .computeIfAbsent(key(it.task(), it.item()), first -> new ArrayList<>())
                .add(it.answer());
        case Amendment.Schemed _, Amendment.Noted _ -> {}
      }
    }
  }

  private static String key(String task, String item) {
    return task + "/" + item;
  }

  private static String key(Item item) {
    return key(item.task(), item.id());
  }

  /// Whether an item still counts.
  boolean counts(Item item) {
    return !excluded.contains(key(item));
  }

  /// The same item, once for each further right answer.
  List<Item> others(Item item) {
    return accepted.getOrDefault(key(item), List.of()).stream()
        .flatMap(answer -> with(item, answer).stream())
        .toList();
  }

  /// An item with this answer as the right one.
  ///
  /// @return empty if the item asks for nothing that a person can write so
  static Optional<Item> with(Item item, String answer) {
    return target(item, answer.strip()).map(item::withTarget);
  }

  private static Optional<Target> target(Item item, String answer) {
    return switch (item.target()) {
      case Target.Choice _ -> choice(item, answer);
      case Target.Numeric _ -> number(answer);
      case Target.Text _ ->
          answer.isEmpty() ? Optional.empty() : Optional.of(new Target.Text(List.of(answer)));
      case Target.Instructions _,
          Target.Calls _,
          Target.Tests _,
          Target.Open _,
          Target.Conducted _ ->
          Optional.empty();
    };
  }

  private static Optional<Target> choice(Item item, String answer) {
    return number(answer)
        .map(number -> ((Target.Numeric) number).value())
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValue)
        .filter(number -> number >= 1 && number <= item.choices().size())
        .map(number -> new Target.Choice(number - 1));
  }

  private static Optional<Target> number(String answer) {
    try {
      return Optional.of(new Target.Numeric(new BigDecimal(answer)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
