package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;

/// One item put to one entry once.
///
/// @param number its place in the plan, from 1
/// @param id `entry/task/item/repeat`, stable from the plan to the report
/// @param entry the name of the entry that is asked
/// @param item what is asked
/// @param repeat from 1
/// @param order in which the item's choices are shown
/// @param prompt what is sent first
public record Trial(
    long number, String id, String entry, Item item, int repeat, ChoiceOrder order, Prompt prompt) {

  /// A trial that shows choices in the item's own order.
  public static Trial of(long number, String entry, Item item, int repeat, Prompt prompt) {
    return of(number, entry, item, repeat, ChoiceOrder.OWN, prompt);
  }

  /// A trial with the id that follows from its parts.
  public static Trial of(
      long number, String entry, Item item, int repeat, ChoiceOrder order, Prompt prompt) {
    return new Trial(number, id(entry, item, repeat), entry, item, repeat, order, prompt);
  }

  /// The same trial of an item with something else right.
  public Trial with(Item other) {
    return new Trial(number, id, entry, other, repeat, order, prompt);
  }

  /// The item as the prompt shows it.
  public Item shown() {
    return order.shown(item);
  }

  /// The id that follows from a trial's parts. Names of entries and tasks hold no slash, so ids of
  /// different trials differ.
  public static String id(String entry, Item item, int repeat) {
    return entry + "/" + item.task() + "/" + item.id() + "/" + repeat;
  }

  /// User turns, at least 1.
  public int turns() {
    return 1 + item.followUps().size();
  }

  /// What is sent at the turn after these answers of the model: all that was said before, and the
  /// next question.
  ///
  /// @param answers to the turns so far, fewer than there are turns
  public Prompt prompt(List<String> answers) {
    if (answers.isEmpty()) {
      return prompt;
    }
    List<Message> messages = new ArrayList<>(prompt.messages());
    for (int turn = 0; turn < answers.size(); turn++) {
      messages.add(new Message(Message.Speaker.ASSISTANT, answers.get(turn)));
      messages.add(Message.user(item.followUps().get(turn)));
    }
    return new Prompt(messages, prompt.tools(), prompt.sampling());
  }
}
