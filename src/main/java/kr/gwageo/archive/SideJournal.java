package kr.gwageo.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import kr.gwageo.domain.Digest;

/// A small hash-chained record beside the journal, of what was asked beside the plan. The file is
/// there only if something was.
final class SideJournal<T> {
  private final Path file;
  private final Class<T> type;
  private Chain chain;
  private boolean cut;

  private SideJournal(Path file, Class<T> type, Chain chain) {
    this.file = file;
    this.type = type;
    this.chain = chain;
  }

  /// Reads what there is.
  ///
  /// @param consumer takes every entry in order
  /// @throws ArchiveException naming the line, if any but a torn last one is not what was written
  static <T> SideJournal<T> read(Path file, Digest seal, Class<T> type, Consumer<T> consumer) {
    Chain chain =
        ChainFile.read(
            file, Chain.from(seal), type, (entry, start, length) -> consumer.accept(entry));
    return new SideJournal<>(file, type, chain);
  }

  /// Returns once the entry is on the disk.
  synchronized void append(T entry) {
    byte[] line = chain.line(Json.bytes(type.cast(entry)));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!cut) {
        channel.truncate(chain.bytes());
        cut = true;
      }
      ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
      channel.position(chain.bytes());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
    chain = chain.with(line);
  }
}
