package kr.gwageo.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.gwageo.seal.SealException.Why;

/// A folder in the making: it gets its name once all its files are whole and on the disk. Until
/// then it stands under a name that nobody takes for a seal, readable by its owner alone.
final class Draft implements AutoCloseable {
  private final Path target;
  private final Path folder;

  private Draft(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /// @param target the folder to be: not there yet, or empty
  static Draft of(Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target)) {
      throw new SealException(Why.EXISTS, target.toString(), "");
    }
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new SealException(Why.EXISTS, target.toString(), "");
    }
    Files.createDirectories(parent);
    return new Draft(
        target, Files.createTempDirectory(parent, "." + target.getFileName() + ".draft"));
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  void write(String name, byte[] bytes) throws IOException {
    try (OutputStream out = create(name)) {
      out.write(bytes);
    }
  }

  /// A file that is to be published.
  OutputStream create(String name) throws IOException {
    return create(file(name), Set.of());
  }

  /// A file that its owner alone may read.
  OutputStream secret(String name) throws IOException {
    return secret(file(name));
  }

  /// A new file that its owner alone may read. The permissions are there before the first byte is.
  static OutputStream secret(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return create(
        file,
        posix
            ? Set.of(
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Set.of());
  }

  private static OutputStream create(Path file, Set<FileAttribute<?>> attributes)
      throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return Channels.newOutputStream(
        Files.newByteChannel(file, options, attributes.toArray(FileAttribute<?>[]::new)));
  }

  /// Gives the folder its name.
  void finish() throws IOException {
    for (Path file : files()) {
      force(file);
    }
    force(folder);
    if (Files.exists(target)) {
      deleteEmpty();
    }
    Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null) {
      force(parent);
    }
  }

  private void deleteEmpty() throws IOException {
    try {
      Files.delete(target);
    } catch (DirectoryNotEmptyException e) {
      throw new SealException(Why.EXISTS, target.toString(), "");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
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

  /// Removes what did not come to its end.
  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files()) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }
}
