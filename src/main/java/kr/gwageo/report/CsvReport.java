package kr.gwageo.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.section.ComparisonSheet;
import kr.gwageo.report.section.ComparisonSheet.Field;
import kr.gwageo.report.words.Visible;
import kr.gwageo.report.words.Words;

/// One comparison a row, for spreadsheets. The byte order mark lets Excel read Korean; lines end as
/// RFC 4180 has it.
final class CsvReport implements Renderer {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /// What a spreadsheet may take for a formula, full-width forms included.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

  @Override
  public String render(RoundResult result, Look look) {
    Words words = Words.of(look.language().tag());
    return BYTE_ORDER_MARK
        + ComparisonSheet.of(result, words).stream()
            .map(CsvReport::line)
            .collect(Collectors.joining());
  }

  private static String line(List<Field> fields) {
    return fields.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(Field field) {
    return switch (field) {
      case Field.Figure figure -> figure.text();
      case Field.Text text -> quoted(harmless(Visible.text(text.text())));
    };
  }

  /// An apostrophe before what would be a formula; spreadsheets then take it as text.
  private static String harmless(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
