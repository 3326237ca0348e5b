package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.endpoint.Wire;

/// Whether the protocols of a round's entries have a place for what their tasks ask.
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
          String field = "entries[" + place + "].protocol";
          mistakes.add(
              new Mistake(
                  specFile.toString(),
                  1,
                  1,
                  field,
                  endpoint.protocol(),
                  Mistake.Rule.CARRIED,
                  List.of(tasks),
                  ""));
        }
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

  private static Prompt prompt(Item item) {
    return new Prompt(item.before(), item.tools(), Sampling.DEFAULT);
  }
}
