package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Shots;
import kr.gwageo.domain.spec.Shuffle;

/// How the items of one task are put: the words around them, and the solved examples before them.
final class Sheet {
  private final Paper paper;
  private final Template template;
  private final List<Message> turnsBefore;
  private final String textBefore;

  Sheet(Paper paper) {
    this.paper = paper;
    template = Template.named(paper.benchmark().prompt());
    boolean asText =
        paper.benchmark().shots().filter(shots -> shots.form() == Shots.Form.TEXT).isPresent();
    turnsBefore = asText ? List.of() : turns(paper.shots());
    textBefore = asText ? text(paper.shots()) : "";
  }

  private List<Message> turns(List<Item> shots) {
    List<Message> turns = new ArrayList<>();
    for (Item shot : shots) {
      turns.add(Message.user(template.fill(shot)));
      turns.add(new Message(Message.Speaker.ASSISTANT, Template.answer(shot)));
    }
    return turns;
  }

  private String text(List<Item> shots) {
    StringBuilder text = new StringBuilder();
    for (Item shot : shots) {
      text.append(template.fill(shot)).append("\n\n").append(Template.answer(shot)).append("\n\n");
    }
    return text.toString();
  }

  /// The messages that put this item: what the system says first, then solved examples, then what
  /// else was said before, then the question. Where a tool spoke last and nothing is asked, the
  /// model goes on from there.
  List<Message> messages(Item item) {
    List<Message> before = item.before();
    int opening = 0;
    while (opening < before.size() && before.get(opening).speaker() == Message.Speaker.SYSTEM) {
      opening++;
    }
    List<Message> messages = new ArrayList<>(before.subList(0, opening));
    messages.addAll(turnsBefore);
    messages.addAll(before.subList(opening, before.size()));
    if (!item.question().isEmpty() || !endsWithATool(before)) {
      messages.add(Message.user(textBefore + template.fill(item)));
    }
    return messages;
  }

  /// The order in which an item's choices are shown in a repeat. Items whose answer is no choice,
  /// or whose choices are tied to their order, are shown as they are.
  ///
  /// @param repeat from 1
  ChoiceOrder order(long seed, Item item, int repeat) {
    Optional<Shuffle> shuffle = paper.task().shuffleOptions();
    if (shuffle.isEmpty()
        || !(item.target() instanceof Target.Choice)
        || paper.benchmark().tie(item).isPresent()) {
      return ChoiceOrder.OWN;
    }
    return switch (shuffle.get()) {
      case ONCE -> ChoiceOrder.of(seed, item, 0);
      case PER_REPEAT -> ChoiceOrder.of(seed, item, repeat - 1);
    };
  }

  private static boolean endsWithATool(List<Message> before) {
    return !before.isEmpty() && before.getLast().speaker() == Message.Speaker.TOOL;
  }
}
