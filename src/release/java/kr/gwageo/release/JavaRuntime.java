package kr.gwageo.release;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// The Java runtime that the program needs, made by the JDK's own tools.
final class JavaRuntime {
  private static final Pattern NEEDED = Pattern.compile("-> (j(?:ava|dk)\\.[a-z.]+)");

  /// Needed by parts of libraries that the program never enters: documentation tools of the Korean
  /// calendar's library, and editors of properties.
  private static final Set<String> NEVER_ENTERED =
      Set.of("java.compiler", "java.desktop", "jdk.compiler", "jdk.javadoc");

  /// EUC-KR, which tools cannot see, as it is asked for by name.
  private static final Set<String> BY_NAME = Set.of("jdk.charsets");

  private JavaRuntime() {}

  /// The modules that some jars need.
  ///
  /// @param lib folder of the libraries
  static Set<String> modules(Path lib, List<Path> jars) {
    Set<String> modules = new TreeSet<>(BY_NAME);
    for (Path jar : jars) {
      String said =
          run(
              "jdeps",
              "-s",
              "--module-path",
              lib.toString(),
              "--ignore-missing-deps",
              "--multi-release",
              "25",
              jar.toString());
      Matcher needed = NEEDED.matcher(said);
      while (needed.find()) {
        modules.add(needed.group(1));
      }
    }
    modules.removeAll(NEVER_ENTERED);
    return modules;
  }

  /// Makes a runtime of some modules.
  static void make(Set<String> modules, Path folder) {
    run(
        "jlink",
        "--add-modules",
        String.join(",", modules),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-9",
        "--output",
        folder.toString());
  }

  private static String run(String tool, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
            .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    if (code != 0) {
      throw new IllegalStateException(tool + " ended with " + code + ": " + out + err);
    }
    return out.toString();
  }
}
