package kr.gwageo.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;

/// All that was said in the conversations of a journal, found by its place in the file.
public final class Transcripts implements AutoCloseable {
  private record Place(long start, int length) {}

  private final Path file;
  private final Optional<FileChannel> channel;
  private final Map<Long, Map<Integer, Place>> places = new HashMap<>();

  private Transcripts(Path file, Optional<FileChannel> channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @param wanted trials, by their ids
  static Transcripts read(Path file, Chain from, Predicate<String> wanted) {
    Optional<FileChannel> channel = Optional.empty();
    try {
      if (Files.exists(file)) {
        channel = Optional.of(FileChannel.open(file));
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    Transcripts transcripts = new Transcripts(file, channel);
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
      exchanges.add(read(place));
    }
    return exchanges;
  }

  private Exchange read(Place place) {
    FileChannel open = channel.orElseThrow();
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      while (bytes.hasRemaining() && open.read(bytes, place.start() + bytes.position()) >= 0) {
        // a read may give less than asked for
      }
      return Json.read(bytes.array(), Exchange.class);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }
}
