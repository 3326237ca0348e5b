package kr.gwageo.cli.shell;

import kr.gwageo.cli.words.Languages;
import picocli.CommandLine.Option;

/// Options that every command has. Picocli has to know those that are read before it reads the
/// command line ([Languages], [Talk]), or whose effect is its own.
@SuppressWarnings("UnusedVariable")
public final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--lang", paramLabel = "ko|en", descriptionKey = "option.lang")
  private String lang = "";

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  /// Whether the result is to be printed as JSON.
  public boolean json() {
    return json;
  }
}
