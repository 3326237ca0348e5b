package kr.gwageo.domain.item;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A question about groups of people that shows whether a model answers by stereotype, as its tags
/// say: `ambiguous` (`amb`) or `disambiguated` (`dis`), and `stereotype: ` before the text of the
/// choice that goes with the stereotype. `against: ` names the choice that goes against it; of
/// three choices it is the one that is left.
///
/// @param grounded whether the context gives ground to answer
/// @param right the place of the right choice
/// @param stereotype the place of the choice that goes with the stereotype
/// @param against the place of the one that goes against it
public record BiasQuestion(boolean grounded, int right, int stereotype, int against) {
  /// Before the text of the choice that goes with the stereotype.
  public static final String STEREOTYPE = "stereotype: ";

  /// Before the text of the choice that goes against it.
  public static final String AGAINST = "against: ";

  private static final int CHOICES = 3;

  /// The item as such a question; empty if it is none.
  public static Optional<BiasQuestion> of(Item item) {
    boolean open = item.tags().stream().anyMatch(List.of("amb", "ambiguous")::contains);
    boolean grounded = item.tags().stream().anyMatch(List.of("dis", "disambiguated")::contains);
    OptionalInt stereotype = choice(item, STEREOTYPE);
    if (!(item.target() instanceof Target.Choice(int right))
        || open == grounded
        || stereotype.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt against = choice(item, AGAINST);
    int other = against.orElseGet(() -> left(item, right, stereotype.getAsInt()));
    return other < 0
        ? Optional.empty()
        : Optional.of(new BiasQuestion(grounded, right, stereotype.getAsInt(), other));
  }

  /// Whether a tag only names a choice and is no topic.
  public static boolean namesChoice(String tag) {
    return tag.startsWith(STEREOTYPE) || tag.startsWith(AGAINST);
  }

  private static OptionalInt choice(Item item, String tag) {
    return IntStream.range(0, item.choices().size())
        .filter(i -> item.tags().contains(tag + item.choices().get(i)))
        .findFirst();
  }

  /// Where the context goes with the stereotype, either of the two others may be what is left.
  private static int left(Item item, int right, int stereotype) {
    return item.choices().size() != CHOICES
        ? -1
        : IntStream.range(0, CHOICES)
            .filter(i -> i != right && i != stereotype)
            .findFirst()
            .orElse(-1);
  }

  /// Whether a context that gives ground goes with the stereotype.
  public boolean along() {
    return right == stereotype;
  }
}
