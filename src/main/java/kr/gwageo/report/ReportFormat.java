package kr.gwageo.report;

/// The formats of reports.
public enum ReportFormat {
  TERMINAL("txt", Use.SCREEN),
  MARKDOWN("md", Use.EVERY_ROUND),
  HTML("html", Use.EVERY_ROUND),
  CSV("csv", Use.EVERY_ROUND),
  JUNIT("xml", Use.ON_DEMAND);

  private final String extension;
  private final Use use;

  ReportFormat(String extension, Use use) {
    this.extension = extension;
    this.use = use;
  }

  /// Where reports of a format belong.
  public enum Use {
    /// They are shown and never filed.
    SCREEN,
    /// Every round's folder has one.
    EVERY_ROUND,
    /// A round's folder has one if somebody asked for it.
    ON_DEMAND
  }

  /// Of file names, without the dot.
  public String extension() {
    return extension;
  }

  /// Where its reports belong.
  public Use use() {
    return use;
  }

  Renderer renderer() {
    return switch (this) {
      case TERMINAL -> new TerminalReport();
      case MARKDOWN -> new MarkdownReport();
      case HTML -> new HtmlReport();
      case CSV -> new CsvReport();
      case JUNIT -> new JunitReport();
    };
  }
}
