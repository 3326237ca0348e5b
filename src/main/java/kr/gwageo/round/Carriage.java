package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.endpoint.Wire;

/// Whether the services of a round's entries can carry what their tasks ask.
final class Carriage {
  private Carriage() {}

  /// Finds entries whose questions could not be sent, before anything is asked.
  ///
  /// @param specFile the round's spec
  /// @throws InvalidSpecException with one mistake for each such entry
  static void check(Path specFile, RoundSpec spec, List<Item> items) throws InvalidSpecException {
    List<Mistake> mistakes = new ArrayList<>();
    for (int place = 0; place < spec.entries().size(); place++) {
      EntrySpec entry = spec.entries().get(place);
      if (entry.service() instanceof Service.Endpoint endpoint) {
        String tasks = tasks(entry, endpoint, items);
        if (!tasks.isEmpty()) {
          mistakes.add(
              mistake(
                  specFile, place, "protocol", endpoint.protocol(), Mistake.Rule.CARRIED, tasks));
        }
      } else if (entry.service() instanceof Service.Recorded) {
        mistakes.addAll(misread(specFile, spec, entry, items, place));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
  }

  private static String tasks(EntrySpec entry, Service.Endpoint endpoint, List<Item> items) {
    Optional<Wire> wire = Protocol.named(endpoint.protocol()).map(Protocol::wire);
    return items.stream()
        .filter(item -> entry.sitsTask(item.task()))
        .filter(item -> wire.filter(codec -> !codec.carries(prompt(item))).isPresent())
        .map(Item::task)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Finds tasks that show choices in another order than that in which an entry's answers were
  /// recorded: their labels would be taken for others.
  private static List<Mistake> misread(
      Path specFile, RoundSpec spec, EntrySpec entry, List<Item> items, int place) {
    Set<String> choosing =
        items.stream()
            .filter(item -> item.target() instanceof Target.Choice)
            .map(Item::task)
            .collect(Collectors.toSet());
    String tasks =
        spec.tasks().stream()
            .filter(task -> task.shuffleOptions().isPresent())
            .map(Task::name)
            .filter(task -> choosing.contains(task) && entry.sitsTask(task))
            .collect(Collectors.joining(", "));
    return tasks.isEmpty()
        ? List.of()
        : List.of(
            mistake(specFile, place, "recorded", entry.name(), Mistake.Rule.OWN_ORDER, tasks));
  }

  private static Mistake mistake(
      Path specFile, int place, String field, String found, Mistake.Rule rule, String tasks) {
    String path = "entries[" + place + "]." + field;
    return new Mistake(specFile.toString(), 1, 1, path, found, rule, List.of(tasks), "");
  }

  private static Prompt prompt(Item item) {
    return new Prompt(item.before(), item.tools(), Sampling.DEFAULT);
  }
}
