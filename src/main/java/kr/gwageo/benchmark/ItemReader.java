package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import kr.gwageo.domain.benchmark.Layout;

/// Splits a file of one format into rows. What the fields of a row mean is the same for all
/// formats.
public interface ItemReader {

  /// One item as the file has it.
  ///
  /// @param line where it starts, from 1
  /// @param fields by their names in the file
  record Row(int line, ObjectNode fields) {}

  /// The rows of a file.
  ///
  /// @param file to read
  /// @param layout what the definition says of it
  /// @param mistakes takes what cannot be read
  List<Row> rows(Path file, Layout layout, Mistakes mistakes);
}
