package kr.gwageo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Time stamps by a third party beside what fixes a round: its seal, and the list of what was
/// decided. A bundle may have them too.
public final class Receipts {
  /// What is added to the name of a file for that of its time stamp.
  private static final String ENDING = ".tsr";

  private static final int LONGEST = (1 << 18) + 1;

  /// Files that can be stamped.
  private static final List<String> STAMPABLE =
      List.of(RoundRecord.SEAL, Inventory.STAMPED, Manifest.FILE);

  private final Folder folder;

  /// @param path of a round's folder, or of a bundle
  public Receipts(Path path) {
    folder = new Folder(path);
  }

  /// The name of a file's time stamp.
  public static String of(String name) {
    return name + ENDING;
  }

  /// Whether a file is a time stamp beside what it stamps.
  static boolean isOne(Folder folder, String name) {
    return STAMPABLE.stream().anyMatch(file -> of(file).equals(name) && folder.has(file));
  }

  static boolean has(Folder folder, String name) {
    return folder.has(name) && folder.has(of(name));
  }

  /// A file's time stamp; what is longer than any is cut off behind the length that shows it.
  static byte[] bytes(Folder folder, String name) {
    Path file = folder.file(of(name));
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// Names of the files there that can be stamped, in the order in which they were made.
  public List<String> stampable() {
    return STAMPABLE.stream().filter(folder::has).toList();
  }

  /// Whether a file bears a time stamp.
  public boolean has(String name) {
    return has(folder, name);
  }

  /// What a file holds, to be stamped.
  public byte[] text(String name) {
    Path file = folder.file(name);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }

  /// The time stamp beside a file.
  public byte[] receipt(String name) {
    return bytes(folder, name);
  }

  /// Writes a time stamp beside the file that it stamps.
  public void attach(String name, byte[] receipt) {
    folder.write(of(name), receipt);
  }

  /// Whether a file is the seal.
  public static boolean isSeal(String name) {
    return name.equals(RoundRecord.SEAL);
  }
}
