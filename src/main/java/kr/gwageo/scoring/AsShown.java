package kr.gwageo.scoring;

import java.util.List;
import kr.gwageo.domain.item.ChoiceOrder;

/// What was read in a reply to choices in another order, told by the item's own labels.
final class AsShown {
  private final ChoiceOrder order;

  AsShown(ChoiceOrder order) {
    this.order = order;
  }

  /// The reading with the numbers of choices as the item has them; its explanation holds both.
  Reading own(Reading reading) {
    if (order.isOwn()) {
      return reading;
    }
    return switch (reading) {
      case Reading.Answer answer ->
          new Reading.Answer(
              answer.value(),
              own(answer.answer()),
              answer.rule(),
              told(answer.explanation(), List.of(answer.answer())));
      case Reading.Ambiguous several ->
          new Reading.Ambiguous(
              several.readings().stream().map(this::own).toList(),
              told(several.explanation(), several.readings()));
      case Reading.NoAnswer none -> none;
      case Reading.Unproven unproven -> unproven;
    };
  }

  private String told(String explanation, List<String> shown) {
    StringBuilder told = new StringBuilder(explanation);
    for (String number : shown) {
      told.append("; shown as ").append(number).append(", the item's own ").append(own(number));
    }
    return told.toString();
  }

  private String own(String number) {
    return Integer.toString(order.own(Integer.parseInt(number) - 1) + 1);
  }
}
