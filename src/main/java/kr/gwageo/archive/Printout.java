package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a command prints for programs: JSON with the names and the manners of the files of a round.
public final class Printout {
  private Printout() {}

  /// A value as JSON of several lines.
  ///
  /// @param value a record whose first component is the name and version of its schema
  public static String of(Record value) {
    return Json.pretty(value);
  }

  /// A value as one line of JSON.
  public static String line(Record value) {
    return Json.line(value);
  }

  /// Reads back what was printed into a file.
  ///
  /// @param schema name and version of its schema
  /// @throws ArchiveException if it is not there, is of another version, or is not exactly such a
  ///   value
  public static <T extends Record> T read(Path file, String schema, Class<T> type) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ArchiveException(ArchiveException.Why.NO_ROUND, file.toString(), e.toString());
    }
    try {
      return Edition.read(file, text, Schema.of(schema), type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(
          ArchiveException.Why.CORRUPT, file.toString(), e.getOriginalMessage());
    }
  }

  /// Writes a new file of values, one a line: whole, or not at all. A file that is there is never
  /// replaced.
  ///
  /// @throws FileAlreadyExistsException if there is one
  public static void write(Path file, List<? extends Record> values) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "." + target.getFileName() + ".draft");
    Path draft = work.resolve("draft");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        for (Record value : values) {
          writer.write(Json.line(value));
          writer.write('\n');
        }
      }
      Folder.force(draft);
      name(draft, target);
      Folder.force(folder);
    } finally {
      Files.deleteIfExists(draft);
      Files.delete(work);
    }
  }

  /// A link never replaces what is there. Where the disk has no links, moving looks first.
  private static void name(Path draft, Path target) throws IOException {
    try {
      Files.createLink(target, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(draft, target);
    }
  }
}
