package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.domain.Digest;

/// Reads files whose lines form a [Chain]. A last line without line feed, the trace of a crash, is
/// no part of them.
final class ChainFile {
  private ChainFile() {}

  /// Takes what stands in a line, and the place of its JSON in the file.
  interface Reader<T> {
    void take(T entry, long start, int length);
  }

  /// Reads on from a place, line by line.
  ///
  /// @return the chain at the end
  /// @throws ArchiveException naming the line, if any is not what was written
  static <T> Chain read(Path file, Chain from, Class<T> type, Reader<T> reader) {
    Chain chain = from;
    try (LineSource source = new LineSource(file, from.bytes())) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        byte[] json = chain.exchange(file, line.get());
        long start = chain.bytes() + line.get().length - json.length - 1;
        try {
          reader.take(Json.read(json, type), start, json.length);
        } catch (JsonProcessingException e) {
          throw chain.corrupt(file, e.getOriginalMessage());
        }
        chain = chain.with(line.get());
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    return chain;
  }

  /// Checks that the lines from the beginning hang together up to a place, without looking at what
  /// they say. Ends early, and without a word, if its thread is interrupted.
  ///
  /// @param end what they must come to
  /// @throws ArchiveException naming the first line that is not what was written
  static void check(Path file, Digest seal, Chain end) {
    Chain chain = Chain.from(seal);
    try (LineSource source = new LineSource(file)) {
      while (chain.lines() < end.lines() && !Thread.currentThread().isInterrupted()) {
        Optional<byte[]> line = source.next();
        if (line.isEmpty()) {
          throw chain.corrupt(file, "is missing");
        }
        chain.exchange(file, line.get());
        chain = chain.with(line.get());
      }
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    if (chain.lines() == end.lines() && !chain.equals(end)) {
      throw chain.corrupt(file, "does not come to the state that was noted");
    }
  }
}
