package kr.gwageo.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.cli.Main;
import kr.gwageo.cli.Program;

/// Starts the program as a process of its own, small and quick: from a jar, and with the classes
/// that it loads from an archive, if an earlier one has left it.
final class Child {
  private final Path here;
  private final String classPath;
  private final Path classes;

  /// @param here the folder it is started in
  Child(Path here) throws IOException {
    this.here = here;
    this.classes = here.resolve("classes.jsa");
    this.classPath =
        Stream.concat(
                Stream.of(jar(here).toString()),
                Arrays.stream(
                        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                    .filter(entry -> entry.endsWith(".jar")))
            .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  /// The classes under test as a jar: folders cannot be archived.
  private static Path jar(Path here) throws IOException {
    Path compiled = compiled();
    if (Files.isRegularFile(compiled)) {
      return compiled;
    }
    Path jar = here.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream files = new JarOutputStream(out);
        Stream<Path> tree = Files.walk(compiled)) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        files.putNextEntry(new JarEntry(compiled.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, files);
        files.closeEntry();
      }
    }
    return jar;
  }

  private static Path compiled() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /// The command that runs a spec, or what its folder lacks.
  List<String> command(Path spec, Path folder, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + classes,
                "-Xlog:disable",
                "-cp",
                classPath,
                "-Dgwageo.home=" + Program.HOME,
                "kr.gwageo.cli.Main",
                "run",
                spec.toString(),
                "--out",
                folder.toString(),
                "--lang",
                "en"));
    command.addAll(List.of(more));
    return command;
  }

  /// The same command, which archives its classes for those that follow when it ends.
  List<String> archiving(List<String> command) {
    List<String> archiving = new ArrayList<>(command);
    archiving.replaceAll(word ->
        word.equals("-XX:SharedArchiveFile=" + classes)
            ? "-XX:ArchiveClassesAtExit=" + classes
            : word);
    return archiving;
  }

  /// Starts a command; what it says on both streams goes into `output.txt`.
  Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output().toFile())
        .start();
  }

  Path output() {
    return here.resolve("output.txt");
  }
}
