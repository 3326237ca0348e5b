package kr.gwageo.generation;

import java.util.EnumMap;
import java.util.Map;
import kr.gwageo.generation.korean.HangulLettersCheck;
import kr.gwageo.generation.korean.InitialConsonantsCheck;
import kr.gwageo.generation.korean.KinshipCheck;
import kr.gwageo.generation.korean.NumeralsCheck;
import kr.gwageo.generation.korean.ParticlesCheck;
import kr.gwageo.generation.korean.SoundLawCheck;
import kr.gwageo.generation.korean.WordChainCheck;
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
