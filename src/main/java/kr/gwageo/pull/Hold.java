package kr.gwageo.pull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// One pull's hold on a folder, by a lock that the system drops when the process ends. The file
/// stays: whoever deleted it could delete the lock of another.
final class Hold implements AutoCloseable {
  static final String NAME = ".pull.lock";

  private static final int MAX_BYTES = 100;

  /// Where locks are mandatory, a locked text could not be read by those who are refused.
  private static final long BEHIND_THE_TEXT = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  private Hold(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// @throws PullException naming the holder, if another pulls into the folder
  static Hold on(Folder folder) {
    Path file = folder.file(NAME);
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              Set.of(
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  LinkOption.NOFOLLOW_LINKS));
      if (!locked(channel)) {
        String holder = holder(channel);
        channel.close();
        throw new PullException(Kind.HELD, Facts.at(Disk.parent(file).toString()).found(holder));
      }
      String me = "process " + ProcessHandle.current().pid();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)));
      return new Hold(file, channel);
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(BEHIND_THE_TEXT, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MAX_BYTES);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
  }
}
