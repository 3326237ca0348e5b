package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Splits a file of one format into rows. What the fields of a row mean is the same for all
/// formats.
public interface ItemReader {

  /// One item as the file has it.
  ///
  /// @param line where it starts, from 1
  /// @param fields by their names in the file
  record Row(int line, JsonNode fields) {}

  /// The rows of a file.
  ///
  /// @param text the whole file, decoded, without byte-order mark
  /// @param mistakes takes what cannot be read
  List<Row> rows(String text, Mistakes mistakes);
}
