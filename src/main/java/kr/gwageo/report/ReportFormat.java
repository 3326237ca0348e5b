package kr.gwageo.report;

/// The formats of reports.
public enum ReportFormat {
  TERMINAL("txt"),
  MARKDOWN("md"),
  HTML("html"),
  CSV("csv");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /// Of file names, without the dot.
  public String extension() {
    return extension;
  }

  Renderer renderer() {
    return switch (this) {
      case TERMINAL -> new TerminalReport();
      case MARKDOWN -> new MarkdownReport();
      case HTML -> new HtmlReport();
      case CSV -> new CsvReport();
    };
  }
}
