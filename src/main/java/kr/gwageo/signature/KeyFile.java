package kr.gwageo.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import kr.gwageo.signature.KeyException.Why;

/// Files that hold keys.
final class KeyFile {
  private static final String OWNER_ONLY = "rw-------";
  private static final int LONGEST = 1 << 16;

  private KeyFile() {}

  /// @throws KeyException if it cannot be read, or is no text
  static String text(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new KeyException(Why.FORM, file.toString(), Pem.PUBLIC.begin());
      }
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      throw new KeyException(Why.NO_FILE, file.toString(), "");
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /// Where the system knows permissions, a secret that others may read is no secret.
  ///
  /// @throws KeyException if others may
  static void mustBeSecret(Path file) {
    if (!posix()) {
      return;
    }
    try {
      Set<PosixFilePermission> granted = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      granted.removeAll(
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));
      if (!granted.isEmpty()) {
        throw new KeyException(
            Why.READABLE, file.toString(), PosixFilePermissions.toString(granted));
      }
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  static void mustBeNew(Path file) {
    if (Files.exists(file)) {
      throw new KeyException(Why.EXISTS, file.toString(), "");
    }
  }

  /// Writes a new file.
  ///
  /// @param secret whether its owner alone may read it, from before the first byte is there
  static void write(Path file, String text, boolean secret) {
    FileAttribute<?>[] attributes =
        secret && posix()
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, attributes);
      Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    } catch (FileAlreadyExistsException e) {
      throw new KeyException(Why.EXISTS, file.toString(), "");
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static KeyException refused(Path file, IOException cause) {
    KeyException refused = new KeyException(Why.REFUSED, file.toString(), cause.toString());
    refused.initCause(cause);
    return refused;
  }
}
