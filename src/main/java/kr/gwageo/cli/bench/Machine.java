package kr.gwageo.cli.bench;

import java.nio.file.Path;
import java.util.List;
import kr.gwageo.bench.process.Means;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Tool;

/// The machine that measurements run on.
public final class Machine {
  private Machine() {}

  /// What measurements find on this machine.
  ///
  /// @param program the class that processes of their own start with
  public static Means means(Surroundings surroundings, Class<?> program) {
    return new Means(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        List.of(
            "-Dgwageo.home=" + surroundings.home(),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            "bench",
            "part"),
        surroundings.environment(),
        surroundings.clock(),
        System::nanoTime,
        Tool.name());
  }
}
