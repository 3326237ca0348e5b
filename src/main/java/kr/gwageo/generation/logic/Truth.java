package kr.gwageo.generation.logic;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Who tells the truth, who lies, and what follows from it.
public final class Truth implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("exact-count", Culprits::exactly),
        new Structure("at-most-or-at-least", Culprits::bounded),
        new Structure("only-the-culprit", Culprits::onlyTheCulprit),
        new Structure("truth-tellers-and-liars", Liars::tribes),
        new Structure("half-true", Liars::halves),
        new Structure("lying-days", LyingDays::today));
  }
}
