package kr.gwageo.domain.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;

/// The order in which an item's choices are shown.
///
/// @param places of the choices as shown, one by one: each its own place in the item, from 0; empty
///   where they are shown in the item's own order
public record ChoiceOrder(List<Integer> places) {
  /// The item's own order.
  public static final ChoiceOrder OWN = new ChoiceOrder(List.of());

  public ChoiceOrder {
    places = List.copyOf(places);
    if (!places.stream().sorted().toList().equals(numbers(places.size()))) {
      throw new IllegalArgumentException("no order of " + places.size() + " choices: " + places);
    }
  }

  /// The order that follows from a seed and an item's id alone, so that everyone who is asked the
  /// item sees the same.
  ///
  /// The choices are sorted by the SHA-256 digest of the UTF-8 text `seed`, line feed, `id`, line
  /// feed, `number`, where the number is the choice's own from 1. Each further turn moves every
  /// choice up by one place and the first to the end: over as many turns as there are choices, each
  /// stands once in every place.
  ///
  /// @param turn from 0
  public static ChoiceOrder of(long seed, Item item, int turn) {
    int choices = item.choices().size();
    List<Integer> places = new ArrayList<>(numbers(choices));
    places.sort(Comparator.comparing(place -> digest(seed, item, place)));
    Collections.rotate(places, choices == 0 ? 0 : -(turn % choices));
    return places.equals(numbers(choices)) ? OWN : new ChoiceOrder(places);
  }

  private static String digest(long seed, Item item, int place) {
    String text = seed + "\n" + item.id() + "\n" + (place + 1);
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /// Whether it is the item's own.
  public boolean isOwn() {
    return places.isEmpty();
  }

  /// The item's own place of the choice that is shown at this place; a place at which none is shown
  /// stays what it is.
  public int own(int shown) {
    return shown >= 0 && shown < places.size() ? places.get(shown) : shown;
  }

  /// The item as it is shown: its choices in this order, and its target where it stands then.
  ///
  /// @throws IllegalArgumentException if the item has another number of choices
  public Item shown(Item item) {
    if (isOwn()) {
      return item;
    }
    if (places.size() != item.choices().size()) {
      throw new IllegalArgumentException(
          "item %s has %d choices, not %d"
              .formatted(item.id(), item.choices().size(), places.size()));
    }
    List<String> choices = places.stream().map(item.choices()::get).toList();
    Target target =
        switch (item.target()) {
          case Target.Choice(int index) -> new Target.Choice(places.indexOf(index));
          default -> item.target();
        };
    return item.with(choices, target);
  }
}
