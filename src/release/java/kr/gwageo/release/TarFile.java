package kr.gwageo.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Writes a folder as a compressed POSIX tar file, the same bytes for the same files: in order of
/// names, all of one time, nobody's.
final class TarFile {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 100;

  private TarFile() {}

  /// Writes a folder and all that is in it.
  ///
  /// @param seconds since 1970, for every file
  static void write(Path folder, Path target, long seconds) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.sorted().toList();
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target), 1 << 16)) {
      for (Path file : files) {
        entry(folder, file, seconds, out);
      }
      out.write(new byte[2 * BLOCK]);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void entry(Path folder, Path file, long seconds, OutputStream out)
      throws IOException {
    String name = folder.resolveSibling("").relativize(file).toString().replace('\\', '/');
    if (Files.isSymbolicLink(file)) {
      String link = Files.readSymbolicLink(file).toString();
      out.write(header(name, link, '2', 0777, 0, seconds));
    } else if (Files.isDirectory(file)) {
      out.write(header(name + "/", "", '5', 0755, 0, seconds));
    } else {
      long size = Files.size(file);
      int mode = Files.isExecutable(file) ? 0755 : 0644;
      out.write(header(name, "", '0', mode, size, seconds));
      Files.copy(file, out);
      out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
    }
  }

  private static byte[] header(
      String name, String link, char type, int mode, long size, long seconds) {
    byte[] block = new byte[BLOCK];
    int cut = cut(name);
    put(block, 0, name.substring(cut == 0 ? 0 : cut + 1));
    put(block, 345, name.substring(0, cut));
    put(block, 100, octal(mode, 7));
    put(block, 108, octal(0, 7));
    put(block, 116, octal(0, 7));
    put(block, 124, octal(size, 11));
    put(block, 136, octal(seconds, 11));
    put(block, 148, " ".repeat(8));
    block[156] = (byte) type;
    put(block, 157, link);
    put(block, 257, "ustar\u000000");
    int sum = 0;
    for (byte b : block) {
      sum += b & 0xff;
    }
    put(block, 148, octal(sum, 6) + "\u0000 ");
    return block;
  }

  /// Where a name too long for its field is cut in two; 0: nowhere.
  private static int cut(String name) {
    if (bytes(name).length <= LONGEST_NAME) {
      return 0;
    }
    int cut = name.indexOf('/', Math.max(0, name.length() - LONGEST_NAME - 1));
    if (cut < 1 || bytes(name.substring(cut + 1)).length > LONGEST_NAME || cut > 154) {
      throw new IllegalArgumentException("too long a name for a tar file: " + name);
    }
    return cut;
  }

  private static String octal(long value, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "o", value);
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = bytes(text);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
