package kr.gwageo.archive;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;

/// The last exchange of each trial in a journal, found by its place in the file: 12 bytes of memory
/// for each trial of the plan, however long the answers.
public final class LastWords implements AutoCloseable {
  private final Path file;
  private final ExchangeReader reader;
  private long[] starts = new long[1024];
  private int[] lengths = new int[1024];

  private LastWords(Path file) {
    this.file = file;
    this.reader = new ExchangeReader(file);
  }

  static LastWords read(Path file, Chain from, Consumer<Exchange> consumer) {
    return counted(
        file,
        from,
        exchange -> {
          consumer.accept(exchange);
          return true;
        });
  }

  /// @param counted sees every exchange in order, and tells whether it is one to be known
  static LastWords counted(Path file, Chain from, Predicate<Exchange> counted) {
    LastWords words = new LastWords(file);
    ChainFile.read(
        file,
        from,
        Exchange.class,
        (exchange, start, length) -> {
          if (counted.test(exchange)) {
            words.note(Math.toIntExact(exchange.number()), start, length);
          }
        });
    return words;
  }

  private void note(int number, long start, int length) {
    if (number >= starts.length) {
      int larger = Math.max(number + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, larger);
      lengths = Arrays.copyOf(lengths, larger);
    }
    starts[number] = start;
    lengths[number] = length;
  }

  /// The last exchange of this trial, empty if it was never asked.
  ///
  /// @throws ArchiveException if another trial's exchange stands under its number
  public Optional<Exchange> of(Trial trial) {
    int number = Math.toIntExact(trial.number());
    if (number >= lengths.length || lengths[number] == 0) {
      return Optional.empty();
    }
    Exchange exchange = reader.read(starts[number], lengths[number]);
    if (!exchange.trial().equals(trial.id())) {
      throw new ArchiveException(
          Why.CORRUPT,
          file.toString(),
          "number %d of the plan is %s, not %s"
              .formatted(trial.number(), trial.id(), exchange.trial()));
    }
    return Optional.of(exchange);
  }

  @Override
  public void close() {
    reader.close();
  }
}
