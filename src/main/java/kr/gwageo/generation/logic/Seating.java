package kr.gwageo.generation.logic;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Who sits, lives or comes in where, from conditions of which none can be spared.
///
/// A deduction over all arrangements proves that one answer is left.
public final class Seating implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("row-of-seats", Rows::seats),
        new Structure("floors-with-a-gap", Rows::floors),
        new Structure("open-order-one-answer", Rows::race),
        new Structure("round-table", Tables::round),
        new Structure("two-rows-of-desks", Tables::rows),
        new Structure("belongings", Belongings::drinks));
  }
}
