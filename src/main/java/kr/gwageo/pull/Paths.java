package kr.gwageo.pull;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// Which paths a definition may name: those that stay in the folder on every system.
final class Paths {
  /// What no system takes in a name, or takes for something else: `C:` is a drive on one of them.
  private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x1f\\x7f\\\\:*?\"<>|]");

  /// Names that stand for devices on Windows, whatever follows their first dot.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final String PART = ".part";

  private Paths() {}

  /// @throws PullException if one of the paths may not be, or two of them cannot be together
  static void check(List<SourceFile> files) {
    Set<String> taken = new HashSet<>();
    for (SourceFile file : files) {
      fault(file.path()).ifPresent(found -> refuse(file.path(), found));
      if (!taken.add(folded(file.path()))) {
        refuse(file.path(), file.path());
      }
    }
    for (SourceFile file : files) {
      String path = folded(file.path());
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        if (taken.contains(path.substring(0, at))) {
          refuse(file.path(), file.path().substring(0, at));
        }
      }
    }
  }

  private static void refuse(String path, String found) {
    throw new PullException(Kind.PATH, Facts.at(path).found(found));
  }

  /// As a disk may see it that takes large and small letters, and composed and decomposed ones, for
  /// the same.
  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// The piece of a path that may not be.
  private static Optional<String> fault(String path) {
    Matcher unfit = UNFIT.matcher(path);
    if (unfit.find()) {
      int c = unfit.group().charAt(0);
      return Optional.of(c < ' ' || c == 0x7f ? "U+%04X".formatted(c) : unfit.group());
    }
    String[] names = path.split("/", -1);
    for (String name : names) {
      if (name.isEmpty()) {
        return Optional.of("/");
      }
      if (name.endsWith(".") || name.endsWith(" ") || DEVICE.matcher(name).matches()) {
        return Optional.of(name);
      }
    }
    return ours(path, names[names.length - 1]) ? Optional.of(path) : Optional.empty();
  }

  private static boolean ours(String path, String name) {
    String folded = folded(path);
    return folded.equals(RecordFile.NAME)
        || folded.equals(Hold.NAME)
        || folded(name).endsWith(PART)
        || folded(name).endsWith(PART + ".json");
  }

  /// The file beside a file that holds what has come of it.
  static String part(String name) {
    return name + PART;
  }
}
