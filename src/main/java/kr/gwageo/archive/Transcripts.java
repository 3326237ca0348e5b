package kr.gwageo.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;

/// All that was said in the conversations of a journal, found by its place in the file.
public final class Transcripts implements AutoCloseable {
  private record Place(long start, int length) {}

  private final ExchangeReader reader;
  private final Map<Long, Map<Integer, Place>> places = new HashMap<>();

  private Transcripts(Path file) {
    this.reader = new ExchangeReader(file);
  }

  /// @param wanted trials, by their ids
  static Transcripts read(Path file, Chain from, Predicate<String> wanted) {
    Transcripts transcripts = new Transcripts(file);
    ChainFile.read(
        file,
        from,
        Exchange.class,
        (exchange, start, length) -> {
          if (wanted.test(exchange.trial())) {
            transcripts
                .places
                .computeIfAbsent(exchange.number(), first -> new HashMap<>())
                .put(exchange.turn(), new Place(start, length));
          }
        });
    return transcripts;
  }

  /// The last exchange at each turn of this trial that was asked, in order.
  public List<Exchange> of(Trial trial) {
    Map<Integer, Place> turns = places.getOrDefault(trial.number(), Map.of());
    List<Exchange> exchanges = new ArrayList<>();
    for (Place place = turns.get(1); place != null; place = turns.get(exchanges.size() + 1)) {
      exchanges.add(reader.read(place.start(), place.length()));
    }
    return exchanges;
  }

  @Override
  public void close() {
    reader.close();
  }
}
