package kr.gwageo.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kr.gwageo.cli.shell.Surroundings;

/// Runs commands in this process and keeps what they print.
public final class Program {
  public static final Path HOME = Path.of("").toAbsolutePath();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Surroundings surroundings;

  /// Where no terminal is.
  ///
  /// @param here the folder it is started in
  public Program(Path here, Map<String, String> environment) {
    this(here, environment, false);
  }

  /// Where a terminal may be.
  ///
  /// @param here the folder it is started in
  /// @param terminal whether a person looks at its messages
  public Program(Path here, Map<String, String> environment, boolean terminal) {
    this.surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            environment,
            Clock.systemUTC(),
            HOME,
            here);
  }

  /// The exit code.
  public int run(String... args) {
    return Main.run(surroundings, args);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
