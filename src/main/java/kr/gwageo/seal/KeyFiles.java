package kr.gwageo.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import kr.gwageo.seal.SealException.Why;

/// Files that hold one key: 32 bytes as 64 hexadecimal digits or in base64, on one line.
final class KeyFiles {
  private static final int LONGEST = 1000;
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private KeyFiles() {}

  /// Makes a new key. A file that is there is never replaced.
  static void create(Path file, Consumer<byte[]> chance) {
    byte[] key = new byte[Segments.KEY];
    chance.accept(key);
    try (OutputStream out = Draft.secret(file)) {
      out.write((HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (FileAlreadyExistsException e) {
      throw new SealException(Why.EXISTS, file.toString(), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, file.toString(), e.toString());
    }
  }

  /// The key in a file that nobody but its owner may read.
  static byte[] read(Path file) {
    try {
      mustBePrivate(file);
      if (Files.size(file) > LONGEST) {
        throw new SealException(Why.KEY_FORM, file.toString(), "");
      }
      return parsed(file, Files.readString(file, StandardCharsets.ISO_8859_1).strip());
    } catch (NoSuchFileException e) {
      throw new SealException(Why.NO_FILE, file.toString(), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, file.toString(), e.toString());
    }
  }

  private static void mustBePrivate(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
    if (!OWNERS.containsAll(granted)) {
      String shown = PosixFilePermissions.toString(granted);
      throw new SealException(Why.KEY_READABLE, file.toString(), shown);
    }
  }

  private static byte[] parsed(Path file, String text) {
    try {
      byte[] key =
          text.length() == 2 * Segments.KEY
              ? HexFormat.of().parseHex(text)
              : Base64.getDecoder().decode(text);
      if (key.length == Segments.KEY) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      throw new SealException(Why.KEY_FORM, file.toString(), "");
    }
    throw new SealException(Why.KEY_FORM, file.toString(), "");
  }
}
