package kr.gwageo.domain.item;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;

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
/// @param before what was said before the question
/// @param tools that the model may use
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
    String rationale,
    List<Message> before,
    List<Tool> tools) {
  public Item {
    followUps = List.copyOf(followUps);
    choices = List.copyOf(choices);
    tags = List.copyOf(tags);
    before = List.copyOf(before);
    tools = List.copyOf(tools);
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

  /// An item with nothing said before and no tools.
  public Item(
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
    this(
        task, id, question, followUps, choices, target, context, cluster, tags, rationale,
        List.of(), List.of());
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

  /// The same item with something else right.
  public Item withTarget(Target other) {
    return new Item(
        task, id, question, followUps, choices, other, context, cluster, tags, rationale, before,
        tools);
  }

  /// The same item under another id. An item on its own takes the id for its cluster too.
  public Item named(String name) {
    return new Item(
        task,
        name,
        question,
        followUps,
        choices,
        target,
        context,
        cluster.equals(id) ? name : cluster,
        tags,
        rationale,
        before,
        tools);
  }

  /// The same item with other choices and the target that goes with them.
  Item with(List<String> otherChoices, Target otherTarget) {
    return new Item(
        task,
        id,
        question,
        followUps,
        otherChoices,
        otherTarget,
        context,
        cluster,
        tags,
        rationale,
        before,
        tools);
  }

  /// What identifies the item by its content: what was said before, tools, questions, context,
  /// choices and target. Comparisons pair items by it, so that two versions of one item never meet.
  public Digest digest() {
    List<String> fields = new ArrayList<>(List.of(question, context));
    followUps.forEach(followUp -> fields.add("then " + followUp));
    fields.addAll(choices);
    before.forEach(message -> fields.addAll(message.parts()));
    tools.forEach(tool -> fields.addAll(tool.parts()));
    switch (target) {
      case Target.Choice choice -> fields.add("choice " + choice.index());
      case Target.Text text -> text.accepted().forEach(accepted -> fields.add("text " + accepted));
      case Target.Numeric number ->
          fields.add("number " + number.value().stripTrailingZeros().toPlainString());
      case Target.Instructions kept ->
          kept.instructions()
              .forEach(
                  kind -> fields.add("keeps " + kind.type() + new TreeMap<>(kind.arguments())));
      case Target.Calls called -> {
        fields.add("calls " + called.calls().size());
        called
            .calls()
            .forEach(
                call -> fields.addAll(List.of(call.name(), call.arguments(), call.accepted())));
      }
      case Target.Tests tests -> {
        fields.add("program in " + tests.language() + " within " + tests.allowance());
        tests.cases().forEach(test -> fields.addAll(List.of(test.input(), test.output())));
      }
      case Target.Open open -> fields.add("open " + open.reference());
      case Target.Conducted conducted -> fields.add("conduct " + conducted.wanted());
    }
    return Digest.of(fields);
  }
}
