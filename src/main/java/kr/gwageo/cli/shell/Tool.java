package kr.gwageo.cli.shell;

/// The program's name and version, as files and people know it.
public final class Tool {
  private Tool() {}

  /// Name and version of the program.
  public static String name() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return "gwageo " + (version == null ? "dev" : version);
  }
}
