package kr.gwageo.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A Java machine of our own program. It ends when its standard input is closed, which happens too
/// when this process is killed.
public final class ChildProcess implements AutoCloseable {
  private static final long PATIENCE = 10;

  private final Process process;
  private final BufferedReader out;
  private final Path errors;

  /// Starts the machine.
  ///
  /// @param options for the Java machine
  /// @param words of the command for parts
  /// @param errors the file for what it complains of
  public ChildProcess(Means means, List<String> options, List<String> words, Path errors)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(means.java());
    command.addAll(options);
    command.addAll(means.program());
    command.addAll(words);
    this.errors = errors;
    this.process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// The next line that it prints.
  ///
  /// @throws PartFailedException with its complaint if it ends instead
  public String line() throws IOException {
    @Nullable String line = out.readLine();
    if (line == null) {
      throw new PartFailedException(Files.readString(errors).strip());
    }
    return line;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    out.close();
  }
}
