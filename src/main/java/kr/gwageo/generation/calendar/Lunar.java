package kr.gwageo.generation.calendar;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Days of the Korean lunisolar calendar, and years and days of the sexagenary cycle.
///
/// Every question tells the lengths of the months it needs, or a term of the cycle to start from,
/// so that whoever can count can answer.
public final class Lunar implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("solar-to-lunar", Conversions::toLunar),
        new Structure("lunar-to-solar", Conversions::toSolar),
        new Structure("birthdays", LunarFeasts::birthdays),
        new Structure("festivals", LunarFeasts::festivals),
        new Structure("leap-months", LunarFeasts::leapMonths),
        new Structure("year-terms", Cycles::years),
        new Structure("day-terms", Cycles::days));
  }
}
