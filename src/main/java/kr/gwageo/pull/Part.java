package kr.gwageo.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.Digest;

/// What has come of one file: the bytes, and a note beside them that says what they are a part of.
///
/// A note counts only bytes that are safe on disk, so that a part is right even where the power
/// failed. Without a strong ETag there is no note, and the part is of no use to a later attempt.
final class Part implements AutoCloseable {
  /// Bytes between two times that the note is brought up to date.
  private static final long STEP = 16L << 20;

  /// The first line of a pointer, and the bytes of one at most, by the format's own rule.
  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  private static final int POINTER_BYTES = 1024;
  private static final String SCHEMA = "gwageo/part/1";

  private record Note(String schema, String url, String etag, OptionalLong total, long bytes) {}

  private final Path file;
  private final Path note;
  private final String url;
  private Optional<String> etag = Optional.empty();
  private OptionalLong total = OptionalLong.empty();
  private long bytes;
  private long noted;
  private Optional<FileChannel> channel = Optional.empty();

  /// Finds what an earlier attempt at the same address left.
  ///
  /// @param place where the whole file is to stand
  Part(Path place, String url) {
    this.file = place.resolveSibling(Paths.part(Disk.name(place)));
    this.note = place.resolveSibling(Disk.name(file) + ".json");
    this.url = url;
    Disk.mustBeNoLink(file);
    Disk.mustBeNoLink(note);
    try {
      Note left = Json.read(Files.readString(note), Note.class);
      if (left.schema.equals(SCHEMA) && left.url.equals(url) && left.bytes <= Files.size(file)) {
        etag = Optional.of(left.etag);
        total = left.total;
        bytes = left.bytes;
        noted = left.bytes;
      }
    } catch (NoSuchFileException | JsonProcessingException e) {
      // a part of nothing known: the next attempt begins anew
    } catch (IOException e) {
      throw Disk.refused(note, e);
    }
  }

  long bytes() {
    return bytes;
  }

  /// What the server called the content that this is a part of; empty where nothing can follow it.
  Optional<String> etag() {
    return etag;
  }

  /// Bytes of the whole file, as told with the first of them.
  OptionalLong total() {
    return total;
  }

  /// Begins anew with this content.
  void begin(Optional<String> strongEtag, OptionalLong whole) {
    discard();
    etag = strongEtag;
    total = whole;
    save();
  }

  /// Takes what comes next.
  void write(byte[] from, int count) {
    try {
      Disk.write(opened(), ByteBuffer.wrap(from, 0, count));
      bytes += count;
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
    if (bytes - noted >= STEP) {
      save();
    }
  }

  private FileChannel opened() throws IOException {
    if (channel.isPresent() && channel.get().isOpen()) {
      return channel.get();
    }
    FileChannel opened = Disk.open(file);
    channel = Optional.of(opened);
    opened.truncate(bytes).position(bytes);
    return opened;
  }

  /// Makes safe what has come, and notes it.
  private void save() {
    try {
      opened().force(true);
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
    noted = bytes;
    etag.ifPresent(name ->
        Disk.replace(
            note,
            Json.pretty(new Note(SCHEMA, url, name, total, bytes))
                .getBytes(StandardCharsets.UTF_8)));
  }

  /// The digest of what has come, as it is on disk.
  ///
  /// @param heed called every now and then, and may throw
  Digest digest(Runnable heed) {
    try {
      return Disk.digest(file, heed);
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
  }

  /// Whether this is not a file but what Git LFS keeps in its place.
  boolean isPointer() {
    if (bytes > POINTER_BYTES) {
      return false;
    }
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(POINTER);
    } catch (IOException e) {
      throw Disk.refused(file, e);
    }
  }

  /// Moves the whole file to its place.
  void finish(Path place) {
    Disk.uninterrupted(() -> {
      settle();
      Disk.move(file, place);
      Disk.delete(note);
    });
  }

  /// Forgets what has come.
  void discard() {
    shut();
    // in this order, so that no note ever speaks of bytes that are not its own
    Disk.delete(note);
    Disk.delete(file);
    etag = Optional.empty();
    total = OptionalLong.empty();
    bytes = 0;
    noted = 0;
  }

  /// Makes safe what has come, also where the thread was interrupted.
  @Override
  public void close() {
    Disk.uninterrupted(this::settle);
  }

  private void settle() {
    if (channel.isPresent()) {
      save();
      shut();
    }
  }

  private void shut() {
    if (channel.isPresent()) {
      try {
        channel.get().close();
      } catch (IOException e) {
        throw Disk.refused(file, e);
      }
      channel = Optional.empty();
    }
  }
}
