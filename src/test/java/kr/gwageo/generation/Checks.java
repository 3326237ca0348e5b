package kr.gwageo.generation;

import java.util.EnumMap;
import java.util.Map;
import kr.gwageo.generation.logic.ScheduleCheck;
import kr.gwageo.generation.logic.SeatingCheck;
import kr.gwageo.generation.logic.TruthCheck;
import kr.gwageo.generation.logic.VariablesCheck;
import kr.gwageo.generation.longtext.RetrievalCheck;
import kr.gwageo.generation.office.LedgerCheck;
import kr.gwageo.generation.office.LegalRulesCheck;
import kr.gwageo.generation.office.TaxFormCheck;

/// The check of every family.
final class Checks {
  private static final Map<Family, AnswerCheck> ALL = new EnumMap<>(Family.class);

  static {
    ALL.put(Family.SEATING, new SeatingCheck());
    ALL.put(Family.RETRIEVAL_4K, new RetrievalCheck());
    ALL.put(Family.RETRIEVAL_16K, new RetrievalCheck());
    ALL.put(Family.RETRIEVAL_64K, new RetrievalCheck());
    ALL.put(Family.RETRIEVAL_128K, new RetrievalCheck());
    ALL.put(Family.LEGAL_RULES, new LegalRulesCheck());
    ALL.put(Family.TAX_FORM, new TaxFormCheck());
    ALL.put(Family.LEDGER, new LedgerCheck());
    ALL.put(Family.VARIABLES, new VariablesCheck());
    ALL.put(Family.TRUTH, new TruthCheck());
    ALL.put(Family.SCHEDULE, new ScheduleCheck());
  }

  private Checks() {}

  static AnswerCheck of(Family family) {
    AnswerCheck check = ALL.get(family);
    if (check == null) {
      throw new AssertionError("nothing checks the answers of " + family.word());
    }
    return check;
  }
}
