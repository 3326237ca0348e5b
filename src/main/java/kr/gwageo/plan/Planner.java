package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Sampling;

/// Plans a round: every entry gets the same items in the same seeded order with the same prompts.
/// Trials are made while they are read, so that a plan of any size takes no more memory than its
/// items.
public final class Planner {
  private final Round round;
  private final List<Item> order;

  /// The number of the first trial of each item, in the order of the plan; last, one more than all.
  private final long[] numbers;

  private final Map<String, Sheet> sheets = new HashMap<>();

  /// @param round the round
  /// @param items of all its tasks
  public Planner(Round round, List<Item> items) {
    this.round = round;
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(round.spec().seed()));
    this.order = List.copyOf(shuffled);
    for (Paper paper : round.papers()) {
      sheets.put(paper.task().name(), new Sheet(paper));
    }
    this.numbers = new long[order.size() + 1];
    numbers[0] = 1;
    for (int i = 0; i < order.size(); i++) {
      String task = order.get(i).task();
      long sitting = round.spec().entries().stream().filter(entry -> entry.asked(task)).count();
      numbers[i + 1] = numbers[i] + sitting * round.spec().repeats();
    }
  }

  /// Trials in all.
  public long count() {
    return numbers[order.size()] - 1;
  }

  /// Trials of one entry.
  public long count(EntrySpec entry) {
    return round.papers().stream()
        .filter(paper -> entry.asked(paper.task().name()))
        .mapToLong(paper -> (long) paper.items() * round.spec().repeats())
        .sum();
  }

  /// All trials: item by item, each put to every entry that sits its task.
  public Stream<Trial> trials() {
    return IntStream.range(0, order.size()).boxed().flatMap(this::trials);
  }

  /// One entry's trials, in the order of the plan.
  public Stream<Trial> trials(EntrySpec entry) {
    return IntStream.range(0, order.size())
        .boxed()
        .flatMap(place -> trials(entry, place, number -> false));
  }

  /// One entry's trials, in the order of the plan, without those at places that are done.
  public Stream<Trial> trials(EntrySpec entry, LongPredicate done) {
    return IntStream.range(0, order.size()).boxed().flatMap(place -> trials(entry, place, done));
  }

  /// Places in the order of the plan, one for each item.
  int places() {
    return order.size();
  }

  /// The item at this place, from 0.
  Item item(int place) {
    return order.get(place);
  }

  /// The trials of the item at this place.
  Stream<Trial> trials(int place) {
    Map<Asking, Prompt> prompts = new HashMap<>();
    return round.spec().entries().stream()
        .flatMap(entry -> trials(entry, place, number -> false, prompts));
  }

  private Stream<Trial> trials(EntrySpec entry, int place, LongPredicate done) {
    return trials(entry, place, done, new HashMap<>());
  }

  /// What an item's prompt hangs on.
  private record Asking(ChoiceOrder order, Sampling sampling) {}

  /// @param prompts of this item that are made already
  private Stream<Trial> trials(
      EntrySpec entry, int place, LongPredicate done, Map<Asking, Prompt> prompts) {
    Item item = order.get(place);
    if (!entry.asked(item.task())) {
      return Stream.empty();
    }
    int repeats = round.spec().repeats();
    long before = numbers[place] + sittingBefore(entry, item.task()) * repeats - 1;
    int[] wanted =
        IntStream.rangeClosed(1, repeats).filter(repeat -> !done.test(before + repeat)).toArray();
    if (wanted.length == 0) {
      return Stream.empty();
    }
    Sheet sheet = sheet(item.task());
    Sampling sampling = round.spec().sampling(entry);
    return IntStream.of(wanted)
        .mapToObj(repeat -> {
          ChoiceOrder order = sheet.order(round.spec().seed(), item, repeat);
          Prompt prompt =
              prompts.computeIfAbsent(
                  new Asking(order, sampling),
                  seen -> prompt(sheet, seen.order().shown(item), sampling));
          return Trial.of(before + repeat, entry.name(), item, repeat, order, prompt);
        });
  }

  private long sittingBefore(EntrySpec entry, String task) {
    return round.spec().entries().stream()
        .takeWhile(other -> !other.name().equals(entry.name()))
        .filter(other -> other.asked(task))
        .count();
  }

  private Sheet sheet(String task) {
    Sheet sheet = sheets.get(task);
    if (sheet == null) {
      throw new IllegalArgumentException("the round has no task " + task);
    }
    return sheet;
  }

  private static Prompt prompt(Sheet sheet, Item shown, Sampling sampling) {
    return new Prompt(sheet.messages(shown), shown.tools(), sampling);
  }

  /// The messages in which an item of a paper is put to every entry.
  public static List<Message> messages(Paper paper, Item item) {
    return new Sheet(paper).messages(item);
  }

  /// Names of the prompt templates a benchmark may ask for.
  public static List<String> prompts() {
    return Template.NAMES;
  }
}
