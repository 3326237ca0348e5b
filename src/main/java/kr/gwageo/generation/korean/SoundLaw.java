package kr.gwageo.generation.korean;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Laws of sound and how spelling shows them: 두음 법칙, 사이시옷 and the changes of consonants.
///
/// The rules are those of 한글 맞춤법 (articles 10 to 12 and 30) and 표준 발음법; the words are examples of
/// its commentary or entries of 표준국어대사전.
public final class SoundLaw implements Workshop {

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("pronounce-by-rules", SoundRules::pronounce),
        new Structure("syllables-in-front", SinoSpelling::syllables),
        new Structure("words-by-initial-law", SinoSpelling::words),
        new Structure("rate-words", SinoSpelling::rates),
        new Structure("sino-korean-endings", SinoSpelling::endings),
        new Structure("saisiot", Compounds::join),
        new Structure("mend-the-misspelled", Misspelled::mend));
  }
}
