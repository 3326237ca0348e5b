package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Tables to read: figures to look up, to add up, to rank and to join.
public final class Tables implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("filter-and-sum", TableSums::filtered),
        new Structure("weighted-mean", TableSums::weighted),
        new Structure("growth", Growth::problem),
        new Structure("ranking", TableRanks::ranked),
        new Structure("join", TableRanks::joined),
        new Structure("row-and-column", Visits::problem));
  }
}
