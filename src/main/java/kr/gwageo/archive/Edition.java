package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kr.gwageo.archive.ArchiveException.Why;

/// Holds documents to the versions that this program reads, before anything else in them is
/// believed.
final class Edition {
  private static final String FIELD = "schema";
  private static final String TOOL = "tool";

  private Edition() {}

  /// Reads a document.
  ///
  /// @param file that holds it
  /// @throws VersionException if it is of another version, or says of none
  /// @throws JsonProcessingException if it is not exactly such a value
  static <T> T read(Path file, String text, Schema schema, Class<T> type)
      throws JsonProcessingException {
    check(file, text, schema);
    return Json.read(text, type);
  }

  /// Looks at nothing but the version.
  ///
  /// @throws VersionException if it is another, or there is none
  /// @throws JsonProcessingException if the text is no JSON up to there
  static void check(Path file, String text, Schema schema) throws JsonProcessingException {
    String found = Json.text(text, List.of(FIELD)).orElse("");
    OptionalInt version = schema.versionIn(found);
    if (version.isEmpty()) {
      throw new VersionException(Why.NO_VERSION, file, found, schema, writer(file, text));
    }
    if (version.getAsInt() != schema.version()) {
      Why why = version.getAsInt() < schema.version() ? Why.OLDER : Why.NEWER;
      throw new VersionException(why, file, found, schema, writer(file, text));
    }
  }

  /// Holds a round's folder to the versions that this program reads.
  static void check(Folder folder) {
    check(folder, RoundRecord.SEAL, Schema.SEAL);
    check(folder, RoundRecord.RESOLVED, Schema.RESOLVED);
    check(folder, Manifest.FILE, Schema.MANIFEST);
  }

  /// Holds a document to its version, where the folder has it. What is no JSON is left to those who
  /// read it.
  static void check(Folder folder, String name, Schema schema) {
    if (folder.has(name)) {
      try {
        check(folder.file(name), text(folder.file(name)), schema);
      } catch (JsonProcessingException e) {
        // said where it is read, with its line
        return;
      } catch (IOException e) {
        throw Folder.refused(folder.file(name), e);
      }
    }
  }

  /// Documents that a program signs with its name do so themselves; the seal leaves it to the rules
  /// beside it.
  private static String writer(Path file, String text) {
    return tool(text, List.of(TOOL))
        .or(() -> beside(file, RoundRecord.RESOLVED, List.of("round", TOOL)))
        .or(() -> beside(file, Manifest.FILE, List.of(TOOL)))
        .or(() -> beside(file, Bundle.FILE, List.of(TOOL)))
        .orElse("");
  }

  private static Optional<String> beside(Path file, String name, List<String> path) {
    try {
      return tool(text(file.resolveSibling(name)), path);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whatever bytes stand there: who reads the whole says what is wrong with them.
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static Optional<String> tool(String text, List<String> path) {
    try {
      return Json.text(text, path).filter(tool -> !tool.isBlank());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
