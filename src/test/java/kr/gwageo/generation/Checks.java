package kr.gwageo.generation;

import java.util.EnumMap;
import java.util.Map;
import kr.gwageo.generation.calendar.AgesCheck;
import kr.gwageo.generation.calendar.ClockCheck;
import kr.gwageo.generation.calendar.DatesCheck;
import kr.gwageo.generation.calendar.LunarCheck;
import kr.gwageo.generation.korean.HangulLettersCheck;
import kr.gwageo.generation.korean.InitialConsonantsCheck;
import kr.gwageo.generation.korean.KinshipCheck;
import kr.gwageo.generation.korean.NumeralsCheck;
import kr.gwageo.generation.korean.ParticlesCheck;
import kr.gwageo.generation.korean.SoundLawCheck;
import kr.gwageo.generation.korean.WordChainCheck;
import kr.gwageo.generation.logic.ScheduleCheck;
import kr.gwageo.generation.logic.SeatingCheck;
import kr.gwageo.generation.logic.TruthCheck;
import kr.gwageo.generation.logic.VariablesCheck;
import kr.gwageo.generation.longtext.RetrievalCheck;
import kr.gwageo.generation.office.LedgerCheck;
import kr.gwageo.generation.office.LegalRulesCheck;
import kr.gwageo.generation.office.TaxFormCheck;
import kr.gwageo.generation.quantity.AlgebraCheck;
import kr.gwageo.generation.quantity.ArithmeticStoryCheck;
import kr.gwageo.generation.quantity.MoneyCheck;
import kr.gwageo.generation.quantity.TablesCheck;
import kr.gwageo.generation.quantity.UnitsCheck;
import kr.gwageo.generation.task.FunctionCallsCheck;
import kr.gwageo.generation.task.InstructionsCheck;

/// The check of every family.
final class Checks {
  private static final Map<Family, AnswerCheck> ALL = new EnumMap<>(Family.class);

  static {
    ALL.put(Family.NUMERALS, new NumeralsCheck());
    ALL.put(Family.PARTICLES, new ParticlesCheck());
    ALL.put(Family.SOUND_LAW, new SoundLawCheck());
    ALL.put(Family.HANGUL, new HangulLettersCheck());
    ALL.put(Family.WORD_CHAIN, new WordChainCheck());
    ALL.put(Family.INITIAL_CONSONANTS, new InitialConsonantsCheck());
    ALL.put(Family.KINSHIP, new KinshipCheck());
    ALL.put(Family.INSTRUCTIONS, new InstructionsCheck());
    ALL.put(Family.FUNCTION_CALLS, new FunctionCallsCheck());
    ALL.put(Family.UNITS, new UnitsCheck());
    ALL.put(Family.MONEY, new MoneyCheck());
    ALL.put(Family.ARITHMETIC_STORY, new ArithmeticStoryCheck());
    ALL.put(Family.ALGEBRA, new AlgebraCheck());
    ALL.put(Family.TABLES, new TablesCheck());
    ALL.put(Family.DATES, new DatesCheck());
    ALL.put(Family.LUNAR, new LunarCheck());
    ALL.put(Family.AGES, new AgesCheck());
    ALL.put(Family.CLOCK, new ClockCheck());
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
