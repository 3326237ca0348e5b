package kr.gwageo.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
    replace(name, draft -> writeLines(draft, lines));
  }

  private static void writeLines(Path file, Stream<String> lines) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
        writer.write(each.next());
        writer.write('\n');
      }
    }
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

  static ArchiveException refused(Path file, Throwable cause) {
    ArchiveException refused = new ArchiveException(Why.REFUSED, file.toString(), cause.toString());
    refused.initCause(cause);
    return refused;
  }
}
