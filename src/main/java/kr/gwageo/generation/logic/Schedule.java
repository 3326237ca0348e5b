package kr.gwageo.generation.logic;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Who is on duty, meets or speaks when: from conditions, from calendars, and by rules of turn.
public final class Schedule implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("duty-week", Duties::week),
        new Structure("rooms-and-times", Duties::rooms),
        new Structure("talks-with-lengths", Duties::talks),
        new Structure("availability", Rosters::availability),
        new Structure("earliest-common-time", Rosters::commonTime),
        new Structure("turns-with-leave", Rotation::turns));
  }
}
