package kr.gwageo.cli;

/// The program's name and version, as files and people know it.
final class Tool {
  private Tool() {}

  /// Name and version of the program.
  static String name() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return "gwageo " + (version == null ? "dev" : version);
  }
}
