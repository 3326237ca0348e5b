package kr.gwageo.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The browser of this machine, without a window.
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--enable-logging=stderr",
          "--virtual-time-budget=20000");

  private final Path work;

  /// What a visit left behind.
  ///
  /// @param page as it stood at last
  /// @param console what the page, or the browser about it, wrote there
  record Visit(String page, List<String> console) {}

  /// @param work a folder for its profile and output
  Chromium(Path work) {
    this.work = work;
  }

  Visit visit(String address) throws IOException, InterruptedException {
    return run("--dump-dom", address);
  }

  Path print(String address) throws IOException, InterruptedException {
    Path paper = work.resolve("print.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + paper, address);
    return paper;
  }

  private Visit run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(work, "out", ".html");
    Path err = Files.createTempFile(work, "err", ".txt");
    List<String> command = new ArrayList<>(List.of(executable()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + Files.createTempDirectory(work, "profile"));
    command.addAll(List.of(arguments));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!browser.waitFor(90, TimeUnit.SECONDS)) {
      browser.destroyForcibly();
      throw new IllegalStateException("the browser did not end: " + command);
    }
    List<String> console =
        Files.readString(err).lines().filter(line -> line.contains(":CONSOLE")).toList();
    return new Visit(Files.readString(out), console);
  }

  static String executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: " + NAMES));
  }
}
