package kr.gwageo.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// The folder that a pull fills, and the disk under it.
final class Folder {
  /// Left free, since other programs write too.
  private static final long SPARE = 1 << 20;

  /// How much room a disk has.
  interface Space {
    long usable(Path folder) throws IOException;
  }

  private final Path root;
  private final Space space;

  private Folder(Path root, Space space) {
    this.root = root;
    this.space = space;
  }

  /// Makes the folder where it is not there. It may itself be behind a link, what is in it may not.
  static Folder at(Path path, Space space) {
    try {
      Files.createDirectories(path);
      return new Folder(path.toRealPath(), space);
    } catch (IOException e) {
      throw Disk.refused(path, e);
    }
  }

  /// The place for a file, its folders made.
  ///
  /// @param path one that [Paths] allows
  /// @throws PullException if a link stands on the way
  Path file(String path) {
    Path place = root;
    try {
      String[] names = path.split("/", -1);
      for (int i = 0; i < names.length; i++) {
        place = place.resolve(names[i]);
        Disk.mustBeNoLink(place);
        if (i + 1 < names.length && !Files.isDirectory(place)) {
          Files.createDirectory(place);
        }
      }
    } catch (InvalidPathException e) {
      throw new PullException(Kind.PATH, Facts.at(path).found(e.getInput()));
    } catch (IOException e) {
      throw Disk.refused(place, e);
    }
    return place;
  }

  /// @throws PullException if the disk has no room for so many bytes more
  void mustHaveRoom(long bytes, String path) {
    try {
      long free = space.usable(root);
      if (free < bytes + SPARE) {
        throw new PullException(Kind.DISK_FULL, Facts.at(path).expected(bytes).found(free));
      }
    } catch (IOException e) {
      throw Disk.refused(root, e);
    }
  }
}
