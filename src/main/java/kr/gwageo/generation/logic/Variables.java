package kr.gwageo.generation.logic;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// What holds after many changes, told one after another.
public final class Variables implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("assignments", Registers::chain),
        new Structure("branches", Registers::branches),
        new Structure("moves-between-boxes", Boxes::moves),
        new Structure("pointers", Boxes::slips),
        new Structure("cups", Queues::cups),
        new Structure("queue", Queues::people));
  }
}
