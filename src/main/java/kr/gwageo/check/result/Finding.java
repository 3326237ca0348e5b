package kr.gwageo.check.result;

import java.util.Comparator;
import java.util.List;

/// A row of the check: what one examination saw.
///
/// @param row name of the examination
/// @param level of the remark that matters most
/// @param remarks at least one
public record Finding(String row, Level level, List<Remark> remarks) {
  public Finding {
    remarks = List.copyOf(remarks);
  }

  /// The finding that these remarks make.
  public static Finding of(String row, List<Remark> remarks) {
    Level level =
        remarks.stream()
            .map(Remark::level)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalArgumentException("an examination saw nothing: " + row));
    return new Finding(row, level, remarks);
  }
}
