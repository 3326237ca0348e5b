package kr.gwageo.generation.office;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Articles of invented ordinances applied to cases: conditions, exceptions, periods, references.
public final class LegalRules implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("eligibility", Eligibility::who),
        new Structure("deadline", Deadlines::lastDay),
        new Structure("fine", Fines::fine),
        new Structure("transition", Transition::fee),
        new Structure("priority", Priority::order),
        new Structure("procedure", Procedures::which));
  }
}
