package kr.gwageo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A machine in a folder: a checkout with the real launcher, JDKs that print what they are asked, a
/// Maven that notes that it was called, and a `PATH` with the tools of a bare system and no more.
final class Machine {
  private static final Path LAUNCHER = Path.of("gwageo");
  private static final List<String> TOOLS =
      List.of("cat", "find", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "sort");

  private static final String JAVA =
      """
      #!/bin/sh
      echo "${0%/bin/java}"
      echo "${LC_ALL:-${LC_CTYPE:-}}"
      for argument; do
        echo "$argument"
        case $argument in
          -Xshare:dump) dumps=yes ;;
          -XX:DumpLoadedClassList=*) echo java/lang/Object >"${argument#*=}" ;;
          -XX:SharedArchiveFile=*)
            [ -z "${dumps:-}" ] || $FAKE_DUMP >"${argument#*=}" || exit 1 ;;
        esac
      done
      exit "$FAKE_EXIT"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      if [ "$1" = -v ]; then echo "Apache Maven $FAKE_MAVEN"; exit; fi
      echo "$*" >>"$FAKE_BUILDS"
      echo "of Maven"
      $FAKE_BUILD
      """;

  private final Path root;
  private final Map<String, String> environment = new TreeMap<>();

  Machine(Path folder) throws IOException {
    root = folder;
    script("checkout/gwageo", Files.readString(LAUNCHER));
    write("checkout/pom.xml", "");
    write("checkout/src/main/Some.java", "");
    for (String name : List.of("pom.xml", "src", "src/main", "src/main/Some.java")) {
      makeOlder(checkout().resolve(name), Duration.ofHours(2));
    }
    for (String tool : TOOLS) {
      script("bin/" + tool, "#!/bin/sh\nexec " + tool(tool) + " \"$@\"\n");
    }
    script("bin/mvn", MAVEN);
    script("bin/du", "#!/bin/sh\n$FAKE_SIZE \"$3\"\n");
    set("FAKE_SIZE", "false");
    set("PATH", root.resolve("bin").toString());
    set("HOME", root.toString());
    set("GWAGEO_JVM_DIRS", root.resolve("jvm") + ":" + root.resolve("other jvms"));
    set("FAKE_MAVEN", "3.8.7");
    set("FAKE_BUILD", "true");
    set("FAKE_BUILDS", root.resolve("builds").toString());
    set("FAKE_DUMP", "false");
    set("FAKE_EXIT", "0");
  }

  Path checkout() {
    return root.resolve("checkout");
  }

  /// The file that says that a build has ended well.
  Path built() {
    return checkout().resolve("target/quick/built");
  }

  Path lock() {
    return checkout().resolve("target/quick/build.lock");
  }

  /// Sets a variable of the environment.
  Machine set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Machine jdk(String folder, String version) throws IOException {
    write(folder + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"y\"\n");
    script(folder + "/bin/java", JAVA);
    script(folder + "/bin/javac", "");
    return this;
  }

  Path link(String name, Path target) throws IOException {
    Path link = root.resolve(name);
    Files.createDirectories(link.getParent());
    return Files.createSymbolicLink(link, target);
  }

  Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /// Moves the last change of a file into the past.
  void makeOlder(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  /// What Maven was asked to build, a line a time.
  List<String> builds() throws IOException {
    Path builds = root.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  Start start(String... arguments) throws IOException {
    return start(checkout(), checkout().resolve("gwageo"), arguments);
  }

  Start start(Path folder, Path launcher, String... arguments) throws IOException {
    return Start.of(folder, launcher, environment, arguments);
  }

  private void script(String name, String text) throws IOException {
    Path file = write(name, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path tool(String name) {
    return Stream.of("/usr/bin", "/bin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("this system has no " + name));
  }
}
