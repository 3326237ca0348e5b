package kr.gwageo.selftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Grader;

/// The scores of one entry in a folder, graded anew from its journal.
final class RunScores {
  private final Path folder;
  private final EntrySpec entry;
  private final Map<List<String>, Scored> scores = new LinkedHashMap<>();

  /// An item, the mean of its scores, and the answer as read in its first repeat.
  record Scored(Item item, double score, String answer) {}

  private RunScores(Path folder, EntrySpec entry) {
    this.folder = folder;
    this.entry = entry;
  }

  /// @param name of the entry; empty: the folder's only competitor
  /// @throws InvalidSpecException if the folder has no such entry, or several competitors
  static RunScores of(Path folder, Optional<String> name) throws InvalidSpecException {
    RoundRecord record = RoundRecord.of(folder);
    RunScores run = new RunScores(folder, entry(record, folder, name));
    run.grade(record);
    return run;
  }

  private static EntrySpec entry(RoundRecord record, Path folder, Optional<String> name)
      throws InvalidSpecException {
    List<EntrySpec> known =
        name.isPresent() ? record.round().spec().entries() : record.round().spec().competitors();
    List<EntrySpec> meant =
        known.stream().filter(entry -> name.isEmpty() || name.get().equals(entry.name())).toList();
    if (meant.size() != 1) {
      List<String> names = known.stream().map(EntrySpec::name).toList();
      throw new InvalidSpecException(
          List.of(
              new Mistake(
                  folder.toString(),
                  1,
                  1,
                  "--entry",
                  name.orElse(""),
                  Mistake.Rule.ONE_OF,
                  names,
                  "")));
    }
    return meant.getFirst();
  }

  private void grade(RoundRecord record) {
    Map<String, Item> items = new HashMap<>();
    record.items().forEach(item -> items.put(item.task() + "/" + item.id(), item));
    Map<String, Exchange> last = new LinkedHashMap<>();
    String own = entry.name() + "/";
    record.replay(exchange -> {
      if (exchange.trial().startsWith(own)) {
        last.put(exchange.trial(), exchange);
      }
    });
    Map<String, ChoiceOrder> orders = new HashMap<>();
    new Planner(record.round(), record.items())
        .trials(entry)
        .forEach(trial -> orders.put(trial.id(), trial.order()));
    Grader grader = new Grader(record.round());
    Prompt none = new Prompt(List.of(), record.round().spec().sampling());
    Map<Item, List<Score.Graded>> graded = new LinkedHashMap<>();
    last.forEach((id, exchange) -> {
      int end = id.lastIndexOf('/');
      String name = id.substring(own.length(), end);
      Item item = items.get(name);
      if (item == null) {
        throw new IllegalStateException("nobody planned the trial " + id);
      }
      Trial trial =
          new Trial(
              exchange.number(),
              id,
              entry.name(),
              item,
              Integer.parseInt(id.substring(end + 1)),
              orders.getOrDefault(id, ChoiceOrder.OWN),
              none);
      if (grader.grade(trial, Optional.of(exchange)) instanceof Score.Graded score) {
        graded.computeIfAbsent(item, key -> new ArrayList<>()).add(score);
      }
    });
    graded.forEach(this::enter);
  }

  private void enter(Item item, List<Score.Graded> all) {
    double mean = all.stream().mapToDouble(Score.Graded::value).average().orElseThrow();
    scores.put(
        List.of(item.task(), item.digest().text()),
        new Scored(item, mean, all.getFirst().answer()));
  }

  /// By task and digest of the item's content.
  Map<List<String>, Scored> scores() {
    return scores;
  }

  RunComparison.Run view(double mean) {
    String model = entry.service() instanceof Service.Endpoint endpoint ? endpoint.model() : "";
    return new RunComparison.Run(folder.toString(), entry.name(), model, scores.size(), mean);
  }
}
