package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gwageo.archive.ArchiveException.Why;

/// Takes lines out of a round's files into a bundle.
final class Extract {
  private static final String LINES = ".jsonl";

  private final Folder from;
  private final Folder to;

  Extract(Folder from, Folder to) {
    this.from = from;
    this.to = to;
  }

  /// Name of the file that holds a part of another's lines.
  static String partOf(String name) {
    return name.replace(LINES, ".part" + LINES);
  }

  /// Name of the file that holds the digest of each of another's lines.
  static String digestsOf(String name) {
    return name.replace(LINES, ".digests");
  }

  boolean has(String name) {
    return from.has(name);
  }

  Folder target() {
    return to;
  }

  /// Writes the lines of a file that are to be shown, as they stand.
  void part(String name, Predicate<String> shown) {
    to.write(
        partOf(name),
        taker -> {
          each(
              name,
              line -> {
                if (shown.test(line)) {
                  taker.accept(line);
                }
              });
          return name;
        });
  }

  /// Takes one line.
  interface Line {
    void take(String line);
  }

  /// Goes through the lines of a file, in order.
  void each(String name, Line taker) {
    try (LineSource source = new LineSource(from.file(name))) {
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        taker.take(new String(line.get(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw Folder.refused(from.file(name), e);
    }
  }

  /// One line, understood.
  <T> T read(String line, Class<T> type) {
    try {
      return Json.read(line, type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, from.file("").toString(), e.getOriginalMessage());
    }
  }
}
