package kr.gwageo.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The text of a file of items, without byte-order mark.
final class FileText {
  private static final long MAX_BYTES = 1L << 30;

  private FileText() {}

  /// The whole text; empty, and a mistake, where the file cannot be read or is not UTF-8.
  static String of(Path file, Mistakes mistakes) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        mistakes.add(1, "", "", Rule.READABLE_FILE, "no file but a folder or a device");
        return "";
      }
      if (Files.size(file) > MAX_BYTES) {
        mistakes.add(1, "", "", Rule.READABLE_FILE, "over 1 GiB");
        return "";
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      mistakes.add(1, "", "", Rule.UTF_8);
    } catch (NoSuchFileException e) {
      mistakes.add(1, "", "", Rule.READABLE_FILE, "no such file");
    } catch (IOException e) {
      mistakes.add(1, "", "", Rule.READABLE_FILE, e.toString());
    }
    return "";
  }
}
