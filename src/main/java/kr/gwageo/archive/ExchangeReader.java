package kr.gwageo.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Exchange;

/// Reads exchanges of a journal by their places in the file.
final class ExchangeReader implements AutoCloseable {
  private final Path file;
  private final Optional<FileChannel> channel;

  /// @param file of the journal, which has no exchanges where it is not there
  ExchangeReader(Path file) {
    this.file = file;
    try {
      channel = Files.exists(file) ? Optional.of(FileChannel.open(file)) : Optional.empty();
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// The exchange at a place where there is one.
  ///
  /// @param start of its JSON in the file
  /// @param length of it in bytes
  Exchange read(long start, int length) {
    FileChannel open = channel.orElseThrow();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining() && open.read(bytes, start + bytes.position()) >= 0) {
        // a read may give less than asked for
      }
      return Json.read(bytes.array(), Exchange.class);
    } catch (JsonProcessingException e) {
      throw new ArchiveException(Why.CORRUPT, file.toString(), e.getOriginalMessage());
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
