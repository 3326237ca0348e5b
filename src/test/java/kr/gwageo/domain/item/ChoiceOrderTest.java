package kr.gwageo.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceOrderTest {

  private static Item item(String id, int choices) {
    List<String> texts = IntStream.range(0, choices).mapToObj(i -> "보기" + i).toList();
    return new Item("task", id, "물음", texts, new Target.Choice(choices - 1), "", id, List.of(), "");
  }

  /// Computed by the lines of Python in `docs/round-spec.md`.
  @Test
  void theOrderIsThatOfThePublishedRule() {
    assertThat(ChoiceOrder.of(7, item("i1", 4), 0).places()).containsExactly(0, 2, 1, 3);
    assertThat(ChoiceOrder.of(7, item("문항-2", 5), 0).places()).containsExactly(4, 3, 1, 2, 0);
    assertThat(ChoiceOrder.of(7, item("문항-2", 5), 1).places()).containsExactly(3, 1, 2, 0, 4);
    assertThat(ChoiceOrder.of(0, item("a", 2), 0)).isEqualTo(ChoiceOrder.OWN);
  }

  @Test
  void itFollowsFromSeedAndIdAloneAndNotFromTheWords() {
    Item item = item("i", 5);
    Item reworded = item.with(List.of("가", "나", "다", "라", "마"), new Target.Choice(0));
    assertThat(ChoiceOrder.of(3, reworded, 0)).isEqualTo(ChoiceOrder.of(3, item, 0));
    Set<ChoiceOrder> orders = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      orders.add(ChoiceOrder.of(seed, item, 0));
    }
    assertThat(orders).hasSizeGreaterThan(10);
  }

  @Test
  void overAsManyTurnsAsChoicesEachStandsOnceInEveryPlace() {
    for (int choices = 1; choices <= 6; choices++) {
      Item item = item("i" + choices, choices);
      Set<String> seen = new HashSet<>();
      for (int turn = 0; turn < choices; turn++) {
        ChoiceOrder order = ChoiceOrder.of(11, item, turn);
        for (int place = 0; place < choices; place++) {
          assertThat(seen.add(order.own(place) + " at " + place)).isTrue();
        }
      }
      assertThat(ChoiceOrder.of(11, item, choices)).isEqualTo(ChoiceOrder.of(11, item, 0));
    }
  }

  @Test
  void overManyItemsEachChoiceStandsInEveryPlaceAboutAsOften() {
    int[][] often = new int[4][4];
    for (int i = 0; i < 4000; i++) {
      ChoiceOrder order = ChoiceOrder.of(2026, item("item-" + i, 4), 0);
      for (int place = 0; place < 4; place++) {
        often[order.own(place)][place]++;
      }
    }
    for (int[] row : often) {
      for (int count : row) {
        assertThat(count).as("1000 expected, standard deviation 27").isBetween(880, 1120);
      }
    }
  }

  @Test
  void theTargetGoesWithItsChoiceAndPlacesLeadBack() {
    Item item = item("i1", 4);
    ChoiceOrder order = ChoiceOrder.of(7, item, 1);
    Item shown = order.shown(item);
    assertThat(shown.choices()).containsExactly("보기2", "보기1", "보기3", "보기0");
    assertThat(shown.target()).isEqualTo(new Target.Choice(2));
    assertThat(shown.id()).isEqualTo(item.id());
    for (int place = 0; place < 4; place++) {
      assertThat(item.choices().get(order.own(place))).isEqualTo(shown.choices().get(place));
    }
    assertThat(order.own(4)).as("no such choice").isEqualTo(4);
    assertThat(ChoiceOrder.OWN.shown(item)).isEqualTo(item);
  }

  @Test
  void whatIsNoOrderOfTheChoicesIsRefused() {
    assertThatThrownBy(() -> new ChoiceOrder(List.of(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChoiceOrder(List.of(1, 0)).shown(item("i", 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 choices");
  }
}
