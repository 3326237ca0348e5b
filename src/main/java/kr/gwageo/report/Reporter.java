package kr.gwageo.report;

import java.util.function.Function;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Season;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.section.SeasonComposer;
import kr.gwageo.report.words.Words;

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

  /// The page that holds a round's answers too. It is for those who may see them all.
  ///
  /// @param answers as an [AnswerBook] returns them
  public static String page(RoundResult result, String answers) {
    return HtmlReport.page(result, Renderer.Look.DEFAULT, answers);
  }

  /// A season as its reader wants it to look.
  ///
  /// @param tool that made it
  /// @throws IllegalArgumentException if the format is one of single rounds
  public static String render(Season season, String tool, ReportFormat format, Renderer.Look look) {
    Function<Words, Document> composer = words -> SeasonComposer.compose(season, tool, words);
    return switch (format) {
      case TERMINAL -> TerminalReport.text(composer, look);
      case MARKDOWN -> MarkdownReport.text(composer);
      case HTML -> HtmlReport.page(composer, look);
      case CSV, JUNIT -> throw new IllegalArgumentException(format + " is a form of single rounds");
    };
  }
}
