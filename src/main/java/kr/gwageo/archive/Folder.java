package kr.gwageo.archive;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;

/// Whole files of a round's folder: each is there completely or not at all.
final class Folder {
  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  boolean has(String name) {
    return Files.exists(file(name));
  }

  /// Writes a file of lines, replacing any that is there, durably.
  void write(String name, Stream<String> lines) {
    write(
        name,
        taker -> {
          lines.forEachOrdered(taker);
          return name;
        });
  }

  /// Writes a file of the lines that come up in a piece of work, and returns what that returns.
  <T> T write(String name, Function<Consumer<String>, T> work) {
    List<T> returned = new ArrayList<>();
    replace(
        name,
        draft -> {
          try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            returned.add(work.apply(line -> writeLine(writer, line)));
          }
        });
    return returned.getFirst();
  }

  private static void writeLine(BufferedWriter writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes these bytes, replacing any file that is there, durably.
  void write(String name, byte[] bytes) {
    replace(name, draft -> Files.write(draft, bytes));
  }

  /// Writes a text as it is, replacing any that is there, durably.
  void write(String name, String text) {
    replace(name, draft -> Files.writeString(draft, text));
  }

  private interface Writing {
    void to(Path draft) throws IOException;
  }

  private void replace(String name, Writing writing) {
    Path draft = file(name + ".draft");
    try {
      writing.to(draft);
      force(draft);
      Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
      force(path);
    } catch (IOException | UncheckedIOException e) {
      throw refused(draft, e);
    }
  }

  /// Makes a file durable, or the names in a folder, where the system can do that.
  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
    }
  }

  void delete(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw refused(file(name), e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (NoSuchFileException e) {
      throw new ArchiveException(Why.NO_ROUND, path.toString(), name);
    } catch (IOException e) {
      throw refused(file(name), e);
    }
  }

  /// Whether a file holds exactly these lines.
  boolean holds(String name, Stream<String> lines) {
    try (BufferedReader reader = Files.newBufferedReader(file(name), StandardCharsets.UTF_8)) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        if (!each.next().equals(reader.readLine())) {
          return false;
        }
      }
      return reader.readLine() == null;
    } catch (IOException e) {
      throw refused(file(name), e);
    }
  }

  /// Holds a file to the lines that come up in a piece of work.
  <T> T compare(String name, Function<LineComparison, T> work) {
    try (LineComparison comparison = new LineComparison(file(name))) {
      return work.apply(comparison);
    }
  }

  /// The first line, from 1, at which a file differs from a text that ends in a line feed.
  OptionalLong firstDifference(String name, String text) {
    return compare(
        name,
        taker -> {
          int start = 0;
          for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            taker.accept(text.substring(start, end));
            start = end + 1;
          }
          return taker.firstDifference();
        });
  }

  Digest digest(String name) {
    try (InputStream in = Files.newInputStream(file(name))) {
      return Digest.of(in);
    } catch (IOException e) {
      throw refused(file(name), e);
    }
  }

  /// Digests of these files, by name.
  SortedMap<String, Digest> digests(List<String> names) {
    SortedMap<String, Digest> digests = new TreeMap<>();
    names.forEach(name -> digests.put(name, digest(name)));
    return digests;
  }

  /// Names of the files that belong to the round, sorted.
  List<String> names() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.endsWith(".draft"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  static ArchiveException refused(Path file, Throwable cause) {
    ArchiveException refused = new ArchiveException(Why.REFUSED, file.toString(), cause.toString());
    refused.initCause(cause);
    return refused;
  }
}
