package kr.gwageo.benchmark;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Lines of values with a separator between them; the first line names the columns unless the
/// definition does. A quoted value may hold separators and line ends, and a doubled quote stands
/// for one.
final class SeparatedValues implements ItemReader {
  private static final ObjectReader CSV =
      new CsvMapper()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .readerFor(String[].class);

  private final char separator;

  SeparatedValues(char separator) {
    this.separator = separator;
  }

  @Override
  public List<Row> rows(Path file, Layout layout, Mistakes mistakes) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    CsvSchema quoted = layout.quoting() ? schema : schema.withoutQuoteChar();
    List<Row> rows = new ArrayList<>();
    int line = 1;
    try (MappingIterator<String[]> values =
        CSV.with(quoted).readValues(FileText.of(file, mistakes))) {
      List<String> columns = header(layout.header(), 1, mistakes);
      while (values.hasNextValue()) {
        line = values.getParser().currentLocation().getLineNr();
        List<String> cells = List.of(values.nextValue());
        if (columns.isEmpty()) {
          columns = header(cells, line, mistakes);
        } else if (cells.size() == columns.size()) {
          rows.add(new Row(line, object(columns, cells)));
        } else {
          String found = Integer.toString(cells.size());
          mistakes.add(line, "", found, Rule.COLUMNS, Integer.toString(columns.size()));
        }
      }
    } catch (JacksonException e) {
      mistakes.add(line, "", "", Rule.SYNTAX, e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
    return rows;
  }

  private static List<String> header(List<String> cells, int line, Mistakes mistakes) {
    if (new HashSet<>(cells).size() < cells.size()) {
      mistakes.add(line, "", String.join(" | ", cells), Rule.DISTINCT_COLUMNS);
    }
    return cells;
  }

  private static ObjectNode object(List<String> columns, List<String> cells) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), cells.get(i));
    }
    return object;
  }
}
