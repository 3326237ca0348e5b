package kr.gwageo.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// The file `pulled.json` of a folder.
final class RecordFile {
  static final String NAME = "pulled.json";

  private final Path file;

  RecordFile(Path file) {
    this.file = file;
  }

  /// What is recorded; empty where nothing is.
  ///
  /// @throws PullException if the file is not what a pull wrote
  Optional<Pulled> read() {
    Disk.mustBeNoLink(file);
    try {
      Pulled pulled = Json.read(Files.readString(file), Pulled.class);
      if (!pulled.schema().equals(Pulled.SCHEMA)) {
        throw unfit(pulled.schema());
      }
      return Optional.of(pulled);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw unfit(e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw unfit("UTF-8?");
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
  }

  PullException unfit(String found) {
    return new PullException(Kind.RECORD, Facts.at(file.toString()).found(found));
  }

  /// Writes the record durably, over any that is there.
  void write(Pulled pulled) {
    Disk.uninterrupted(
        () -> Disk.replace(file, Json.pretty(pulled).getBytes(StandardCharsets.UTF_8)));
  }
}
