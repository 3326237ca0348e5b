package kr.gwageo.benchmark;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The defects found in one file of items so far. One that the definition does not say how to
/// handle is a mistake.
final class Defects {
  private final String file;
  private final Layout layout;
  private final Mistakes mistakes;
  private final List<Defect> found = new ArrayList<>();

  Defects(String file, Layout layout, Mistakes mistakes) {
    this.file = file;
    this.layout = layout;
    this.mistakes = mistakes;
  }

  List<Defect> found() {
    return found;
  }

  /// What is done with an item that has this defect.
  Defect.Handling handling(Defect.Kind kind) {
    return layout.handling(kind);
  }

  /// Notes a mistake that no definition can allow.
  void refuse(int line, String field, String text, Rule rule) {
    mistakes.add(line, field, text, rule);
  }

  /// Notes a defect and says what is done about it.
  ///
  /// @param field where it is, by its name in the file
  /// @param text what stands there
  /// @param rule what it breaks
  Defect.Handling note(
      int line,
      String id,
      Defect.Kind kind,
      String field,
      String text,
      Rule rule,
      String... values) {
    Defect.Handling handling = layout.handling(kind);
    if (handling == Defect.Handling.REFUSE) {
      mistakes.add(line, field, text, rule, values);
    } else {
      found.add(new Defect(file, line, id, kind, handling));
    }
    return handling;
  }
}
