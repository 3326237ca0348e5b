package kr.gwageo.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;

/// A file of comma-separated values whose first line names the columns, in any order. A field may
/// stand in double quotes, and then hold commas and line breaks.
final class ColumnFile {
  private static final String MARK = "\uFEFF";

  private final String file;
  private final List<String> required;
  private final List<String> known;
  private final List<Mistake> mistakes = new ArrayList<>();

  /// A row of the file.
  ///
  /// @param line on which it begins
  /// @param fields by column, without blanks around them
  record Row(int line, Map<String, String> fields) {
    String of(String column) {
      return fields.getOrDefault(column, "");
    }
  }

  /// @param file as the person named it
  ColumnFile(String file, List<String> required, List<String> optional) {
    this.file = file;
    this.required = required;
    this.known = new ArrayList<>(required);
    this.known.addAll(optional);
  }

  /// The rows that are not blank, as far as columns and fields are sound.
  ///
  /// @param text the whole file
  /// @param names other names of columns
  List<Row> rows(String text, Map<String, String> names) {
    List<String> lines =
        (text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines().toList();
    List<String> head =
        (lines.isEmpty() ? List.<String>of() : SeparatedLine.fields(lines.getFirst()))
            .stream().map(column -> names.getOrDefault(column.strip(), column)).toList();
    checkColumns(head, lines.isEmpty() ? "" : lines.getFirst());
    List<Row> rows = new ArrayList<>();
    if (mistakes.isEmpty()) {
      for (int at = 1; at < lines.size(); at++) {
        int first = at;
        StringBuilder whole = new StringBuilder(lines.get(at));
        boolean open = turns(lines.get(at));
        while (open && at + 1 < lines.size()) {
          at++;
          whole.append('\n').append(lines.get(at));
          open ^= turns(lines.get(at));
        }
        if (open) {
          mistake(first + 1, "", "\"", Rule.CLOSED_QUOTE, List.of());
        } else if (!whole.toString().isBlank()) {
          row(first + 1, head, SeparatedLine.fields(whole.toString()), rows);
        }
      }
      if (mistakes.isEmpty() && rows.isEmpty()) {
        mistake(1, "", "", Rule.NOT_EMPTY, List.of());
      }
    }
    return rows;
  }

  private void checkColumns(List<String> head, String line) {
    for (String column : head) {
      if (!known.contains(column)) {
        mistake(1, column, column, Rule.KNOWN_FIELD, known);
      }
    }
    for (String column : required) {
      if (!head.contains(column)) {
        mistake(1, column, "", Rule.REQUIRED, List.of());
      }
    }
    if (head.stream().distinct().count() < head.size()) {
      mistake(1, "", line, Rule.DISTINCT_COLUMNS, List.of());
    }
  }

  /// Whether a line opens a quote that it does not close, or the other way round.
  private static boolean turns(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private void row(int line, List<String> head, List<String> fields, List<Row> rows) {
    if (fields.size() != head.size()) {
      String found = String.valueOf(fields.size());
      mistake(line, "", found, Rule.COLUMNS, List.of(String.valueOf(head.size())));
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), fields.get(i).strip());
    }
    rows.add(new Row(line, row));
  }

  /// A text that must be there.
  String text(Row row, String column) {
    if (row.of(column).isEmpty()) {
      mistake(row.line(), column, "", Rule.TEXT, List.of());
    }
    return row.of(column);
  }

  void mistake(int line, String field, String found, Rule rule, List<String> values) {
    mistakes.add(new Mistake(file, line, 1, field, found, rule, values, ""));
  }

  /// How many mistakes there are so far.
  int mistakes() {
    return mistakes.size();
  }

  /// @throws InvalidSpecException with every mistake, in the order of the lines, if there is one
  void mustBeSound() throws InvalidSpecException {
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
  }
}
