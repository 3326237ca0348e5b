package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;

/// Plans a round: every entry gets the same items in the same seeded order with the same prompts.
public final class Planner {
  private final Round round;
  private final List<Item> order;

  /// @param round the round
  /// @param items of all its tasks
  public Planner(Round round, List<Item> items) {
    this.round = round;
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(round.spec().seed()));
    this.order = List.copyOf(shuffled);
  }

  /// All trials: item by item, each put to every entry that sits its task. Made while they are
  /// read, so that a plan of any size takes no memory.
  public Stream<Trial> trials() {
    return order.stream()
        .flatMap(item -> round.spec().entries().stream().flatMap(entry -> trialsOf(entry, item)));
  }

  /// One entry's trials, in the order of the plan.
  public Stream<Trial> trials(EntrySpec entry) {
    return order.stream().flatMap(item -> trialsOf(entry, item));
  }

  private Stream<Trial> trialsOf(EntrySpec entry, Item item) {
    if (!entry.sitsTask(item.task())) {
      return Stream.empty();
    }
    Prompt prompt = prompt(entry, item);
    return IntStream.rangeClosed(1, round.spec().repeats())
        .mapToObj(repeat -> Trial.of(entry.name(), item, repeat, prompt));
  }

  private Prompt prompt(EntrySpec entry, Item item) {
    Template template = Template.named(round.paper(item.task()).benchmark().prompt());
    String text = template.fill(item);
    return new Prompt(List.of(Message.user(text)), round.spec().sampling(entry));
  }

  /// Names of the prompt templates a benchmark may ask for.
  public static List<String> prompts() {
    return Template.NAMES;
  }
}
