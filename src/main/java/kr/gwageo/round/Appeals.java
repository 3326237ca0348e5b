package kr.gwageo.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.audit.Dossier;
import kr.gwageo.domain.audit.Dossier.Answer;
import kr.gwageo.domain.audit.Dossier.Flip;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.plan.Planner;

/// Gathers what is on record about one item. Asks no model, and writes nothing.
final class Appeals {
  private static final int DECIMALS = 4;

  private final RoundRecord record;
  private final Planner planner;
  private final Item item;
  private final long line;

  /// @throws NoSuchItemException if the round has no such item
  Appeals(Path folder, String task, String id) {
    record = RoundRecord.of(folder);
    List<Item> items = record.items();
    planner = new Planner(record.round(), items);
    int place = 0;
    while (place < items.size() && !is(items.get(place), task, id)) {
      place++;
    }
    if (place == items.size()) {
      throw new NoSuchItemException(task + "/" + id);
    }
    item = items.get(place);
    line = place + 1L;
  }

  private static boolean is(Item item, String task, String id) {
    return item.task().equals(task) && item.id().equals(id);
  }

  Item item() {
    return item;
  }

  /// @param own the entry that appeals, whose answers are shown; empty: everybody's are, by name
  /// @param supposed rules to compare with; none: no comparison
  Dossier dossier(Optional<String> own, List<Amendment> supposed) {
    Map<String, Score> scores = new HashMap<>();
    RoundResult result = Marking.of(record, score -> scores.put(score.trial(), score));
    List<Trial> trials = planner.trials().filter(trial -> asks(trial)).toList();
    Map<String, String> names = names(trials, own);
    List<Answer> answers = new ArrayList<>();
    Map<Long, Long> lines = lines();
    try (LastWords words = record.lastWords(exchange -> true)) {
      for (Trial trial : trials) {
        boolean shown = own.isEmpty() || own.get().equals(trial.entry());
        Score score = Objects.requireNonNull(scores.get(trial.id()));
        Long place = lines.get(trial.number());
        answers.add(
            new Answer(
                Objects.requireNonNull(names.get(trial.entry())),
                trial.repeat(),
                shown && place != null ? OptionalLong.of(place) : OptionalLong.empty(),
                shown
                    ? words.of(trial).flatMap(last -> last.outcome().said()).map(Reply::text)
                    : Optional.empty(),
                shown ? score : renamed(score, names, trial)));
      }
    }
    List<Amendment> concerning = result.amendments().stream().filter(this::concerns).toList();
    return new Dossier(
        item,
        item.digest(),
        line,
        trials.stream().map(Trial::number).toList(),
        record.seal(),
        trials.getFirst().prompt().messages(),
        answers,
        concerning,
        supposed.isEmpty() ? List.of() : flips(result, supposed));
  }

  private boolean asks(Trial trial) {
    return is(trial.item(), item.task(), item.id());
  }

  private boolean concerns(Amendment amendment) {
    return switch (amendment.change()) {
      case Amendment.Excluded it -> is(item, it.task(), it.item());
      case Amendment.Accepted it -> is(item, it.task(), it.item());
      case Amendment.Noted _ -> false;
    };
  }

  /// Letters in an order that follows from seal and item, and so tells nothing of the names.
  private Map<String, String> names(List<Trial> trials, Optional<String> own) {
    Map<String, String> names = new HashMap<>();
    TreeMap<String, String> shuffled = new TreeMap<>();
    for (Trial trial : trials) {
      names.put(trial.entry(), trial.entry());
      if (own.isPresent() && !own.get().equals(trial.entry())) {
        Digest place = Digest.of(List.of(record.seal().text(), item.id(), trial.entry()));
        shuffled.put(place.text(), trial.entry());
      }
    }
    char letter = 'A';
    for (String entry : shuffled.values()) {
      names.put(entry, String.valueOf(letter++));
    }
    return names;
  }

  private Map<Long, Long> lines() {
    Map<Long, Long> lines = new HashMap<>();
    AtomicLong at = new AtomicLong();
    record.replay(exchange -> lines.put(exchange.number(), at.incrementAndGet()));
    return lines;
  }

  /// What another's answer was read as, without the words that were read.
  private static Score renamed(Score score, Map<String, String> names, Trial trial) {
    String id =
        Trial.id(Objects.requireNonNull(names.get(trial.entry())), trial.item(), trial.repeat());
    return switch (score) {
      case Score.Graded it ->
          new Score.Graded(id, it.kind(), it.value(), it.answer(), it.rule(), "");
      case Score.Ungraded it -> new Score.Ungraded(id, it.kind(), "");
    };
  }

  private List<Flip> flips(RoundResult before, List<Amendment> supposed) {
    RoundResult after = Marking.of(record, score -> {}, supposed);
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < before.verdicts().size(); i++) {
      Verdict old = before.verdicts().get(i);
      Verdict other = after.verdicts().get(i);
      flips.add(
          new Flip(old.competitor(), old.decision(), other.decision(), ratio(old), ratio(other)));
    }
    return flips;
  }

  /// The least ratio to any leader.
  private static String ratio(Verdict verdict) {
    return verdict.composites().stream()
        .map(Comparison::ratio)
        .filter(Estimate.Known.class::isInstance)
        .map(ratio -> ((Estimate.Known) ratio).value())
        .min(Double::compare)
        .map(ratio -> new BigDecimal(ratio).setScale(DECIMALS, RoundingMode.HALF_UP).toString())
        .orElse("–");
  }
}
