package kr.gwageo.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One start of the launcher. Its few lines fit into the pipes, so they are read one after the
/// other.
final class Start {
  private final Process process;
  private final BufferedReader errors;

  private Start(Process process) {
    this.process = process;
    errors = process.errorReader(StandardCharsets.UTF_8);
  }

  static Start of(
      Path folder, Path launcher, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return new Start(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next line that it says on the standard error stream.
  String nextMessage() {
    try {
      String line = errors.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  End end() {
    List<String> output = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    List<String> messages = errors.lines().toList();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("still running: " + process.info());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new End(process.exitValue(), output, messages);
  }

  /// What came of a start.
  ///
  /// @param output the lines of the fake java: its JDK, then its arguments
  record End(int exit, List<String> output, List<String> messages) {

    String jdk() {
      return output.getFirst();
    }

    /// The options for the Java machine.
    List<String> options() {
      return output.subList(1, output.indexOf("-jar"));
    }

    /// The arguments of the program.
    List<String> arguments() {
      return output.subList(output.indexOf("-jar") + 2, output.size());
    }
  }
}
