package kr.gwageo.report;

import kr.gwageo.domain.result.RoundResult;

/// Renders a round's result. The same result always gives the same text.
public final class Reporter {
  private Reporter() {}

  /// A report as it looks by default.
  public static String render(RoundResult result, ReportFormat format) {
    return render(result, format, Renderer.Look.DEFAULT);
  }

  /// A report as its reader wants it to look.
  public static String render(RoundResult result, ReportFormat format, Renderer.Look look) {
    return format.renderer().render(result, look);
  }
}
