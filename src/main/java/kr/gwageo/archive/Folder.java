package kr.gwageo.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
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
    Path draft = file(name + ".draft");
    try {
      writeLines(draft, lines);
      force(draft);
      Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
      force(path);
    } catch (IOException | UncheckedIOException e) {
      throw refused(draft, e);
    }
  }

  private static void writeLines(Path file, Stream<String> lines) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        writer.write(each.next());
        writer.write('\n');
      }
    }
  }

  /// Writes a text as it is.
  void write(String name, String text) {
    String withoutLast = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    write(name, Stream.of(withoutLast));
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
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

  List<String> lines(String name) {
    return read(name).lines().toList();
  }

  Digest digest(String name) {
    try {
      return Digest.of(Files.readAllBytes(file(name)));
    } catch (IOException e) {
      throw refused(file(name), e);
    }
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

  static ArchiveException refused(Path file, Exception cause) {
    ArchiveException refused =
        new ArchiveException(Why.REFUSED, file.toString(), String.valueOf(cause.getMessage()));
    refused.initCause(cause);
    return refused;
  }
}
