package kr.gwageo.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One start of the launcher, ended by force after a minute. Its few lines fit into the pipes, so
/// one stream is read after the other.
final class Start {
  private final Process process;
  private final BufferedReader errors;

  private Start(Process process) {
    this.process = process;
    CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
    errors = process.errorReader(StandardCharsets.UTF_8);
  }

  static Start of(Path folder, Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Start(builder.start());
  }

  /// The next line that it says on the standard error stream.
  String nextMessage() throws IOException {
    String line = errors.readLine();
    return line == null ? "" : line;
  }

  End end() throws InterruptedException {
    List<String> output = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    List<String> messages = errors.lines().toList();
    return new End(process.waitFor(), output, messages);
  }

  /// What came of a start.
  ///
  /// @param output the lines of the fake java: its JDK, its locale, its arguments
  record End(int exit, List<String> output, List<String> messages) {

    String jdk() {
      return output.getFirst();
    }

    String locale() {
      return output.get(1);
    }

    /// The options for the Java machine.
    List<String> options() {
      return output.subList(2, output.indexOf("-jar"));
    }

    /// The arguments of the program.
    List<String> arguments() {
      return output.subList(output.indexOf("-jar") + 2, output.size());
    }
  }
}
