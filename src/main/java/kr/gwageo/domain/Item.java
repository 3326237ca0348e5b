package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;

/// One question of a task, with its target.
///
/// @param task the task of the round that asks it
/// @param id unique within its task
/// @param question what is asked, NFC
/// @param followUps what is asked after it, turn by turn, once the model has answered
/// @param choices the options in the order shown, empty where the answer is free
/// @param target what is right
/// @param context a passage the question is about, empty where there is none
/// @param cluster items with the same cluster share a passage and are not independent; an item on
///   its own has its id here
/// @param tags topics and level, for reports by domain
/// @param rationale why the target is right; never sent to an endpoint
public record Item(
    String task,
    String id,
    String question,
    List<String> followUps,
    List<String> choices,
    Target target,
    String context,
    String cluster,
    List<String> tags,
    String rationale) {
  public Item {
    followUps = List.copyOf(followUps);
    choices = List.copyOf(choices);
    tags = List.copyOf(tags);
    if (target instanceof Target.Choice choice && choice.index() >= choices.size()) {
      throw new IllegalArgumentException(
          "item "
              + id
              + ": the target is choice "
              + (choice.index() + 1)
              + " of "
              + choices.size());
    }
  }

  /// An item of one turn.
  public Item(
      String task,
      String id,
      String question,
      List<String> choices,
      Target target,
      String context,
      String cluster,
      List<String> tags,
      String rationale) {
    this(task, id, question, List.of(), choices, target, context, cluster, tags, rationale);
  }

  /// What identifies the item by its content: questions, context, choices and target. Comparisons
  /// pair items by it, so that two versions of one item never meet.
  public Digest digest() {
    List<String> fields = new ArrayList<>(List.of(question, context));
    followUps.forEach(followUp -> fields.add("then " + followUp));
    fields.addAll(choices);
    switch (target) {
      case Target.Choice choice -> fields.add("choice " + choice.index());
      case Target.Text text -> text.accepted().forEach(accepted -> fields.add("text " + accepted));
      case Target.Numeric number ->
          fields.add("number " + number.value().stripTrailingZeros().toPlainString());
    }
    return Digest.of(fields);
  }
}
