package kr.gwageo.check.result;

import java.util.List;
import java.util.stream.Stream;

/// Something that was seen.
///
/// @param level as the sight has it
/// @param sight what
/// @param values its particulars, such as figures, statuses and names, in the order of the sight
public record Remark(Level level, Sight sight, List<String> values) {
  public Remark {
    values = List.copyOf(values);
  }

  /// The sight with its particulars, each as its text.
  public static Remark of(Sight sight, Object... values) {
    return new Remark(sight.level(), sight, Stream.of(values).map(String::valueOf).toList());
  }
}
