package kr.gwageo.pull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Digest;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// How files come to disk: durably, never through a link, and whole or not at all.
final class Disk {
  private Disk() {}

  /// @throws PullException if there is a symbolic link
  static void mustBeNoLink(Path place) {
    if (Files.isSymbolicLink(place)) {
      throw new PullException(Kind.LINK, Facts.at(place.toString()));
    }
  }

  /// Opens a file for writing, made where it is not there.
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      int _ = channel.write(bytes);
    }
  }

  /// Does a thing to its end, also where the thread was interrupted: it stays interrupted.
  static void uninterrupted(Runnable thing) {
    boolean interrupted = Thread.interrupted();
    try {
      thing.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Writes these bytes over whatever file is there.
  static void replace(Path file, byte[] bytes) {
    Path draft = file.resolveSibling(Paths.part(name(file)));
    mustBeNoLink(file);
    mustBeNoLink(draft);
    try (FileChannel channel = open(draft)) {
      channel.truncate(0);
      write(channel, ByteBuffer.wrap(bytes));
      channel.force(true);
    } catch (IOException e) {
      throw refused(draft, e);
    }
    move(draft, file);
  }

  /// Moves a whole file to its place beside it, over whatever is there.
  static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      forceNames(parent(to));
    } catch (IOException e) {
      throw refused(to, e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /// The digest of a file.
  ///
  /// @param heed called every now and then, and may throw
  static Digest digest(Path file, Runnable heed) throws IOException {
    InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    try (InputStream in =
        new FilterInputStream(bytes) {
          @Override
          public int read(byte[] to, int at, int length) throws IOException {
            heed.run();
            return super.read(to, at, length);
          }
        }) {
      return Digest.of(in);
    }
  }

  /// Makes the names in a folder durable, where the system can do that.
  private static void forceNames(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folders, and keeps their names by itself
    }
  }

  static Path parent(Path file) {
    return Optional.ofNullable(file.getParent())
        .orElseThrow(() -> new IllegalArgumentException("not in a folder: " + file));
  }

  static String name(Path file) {
    return Optional.ofNullable(file.getFileName())
        .orElseThrow(() -> new IllegalArgumentException("not a file: " + file))
        .toString();
  }

  /// What an exception of the disk means.
  static PullException refused(Path place, IOException cause) {
    Facts facts = Facts.at(place.toString());
    if (cause instanceof ClosedByInterruptException) {
      return new PullException(Kind.INTERRUPTED, facts);
    }
    String words = cause.toString().toLowerCase(Locale.ROOT);
    boolean full =
        words.contains("no space left")
            || words.contains("not enough space")
            || words.contains("quota exceeded");
    return new PullException(full ? Kind.DISK_FULL : Kind.DISK, facts.found(cause), cause);
  }
}
