package kr.gwageo.generation.office;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Taxes and charges of invented places, with all rules in the item: brackets, deductions, caps,
/// time, rounding.
public final class TaxForm implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("progressive-brackets", Brackets::progressive),
        new Structure("tiered-use", Brackets::use),
        new Structure("capped-deductions", Deductions::capped),
        new Structure("withholding-settlement", Deductions::settlement),
        new Structure("late-payment", Periods::late),
        new Structure("part-of-a-year", Periods::held));
  }
}
