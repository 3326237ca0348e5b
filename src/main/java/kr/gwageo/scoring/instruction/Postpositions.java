package kr.gwageo.scoring.instruction;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A reply without particles.
///
/// There is no dictionary here: an eojeol that ends with a particle is taken to hold one, unless
/// the particle does not fit the syllable before it (`은` follows a consonant) or it is among the
/// words that end alike, see [LookAlikes]. KITE's checker has the same particles and no such
/// exceptions, so that `아이`, `먹는` and `좋은` break the instruction, and it misses a particle before a
/// comma.
final class Postpositions {
  private static final List<String> PARTICLES =
      List.of("가", "이", "은", "는", "을", "를", "에", "에서", "와", "과", "로", "으로");

  private static final Set<String> AFTER_CONSONANT = Set.of("이", "은", "을", "과", "으로");
  private static final Set<String> AFTER_VOWEL = Set.of("가", "는", "를", "와");
  private static final int LONGEST_WORD = 12;

  private Postpositions() {}

  /// None of the particles, which an item may name; else the twelve that KITE names.
  static Checker dropped(Arguments arguments) {
    List<String> particles =
        arguments.texts("postpositions", PARTICLES).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    return reply -> {
      String body = reply.body();
      int found = 0;
      String first = "";
      int start = 0;
      for (int i = 0; i <= body.length(); i++) {
        if (i < body.length() && Hangul.syllable(body.charAt(i))) {
          continue;
        }
        String word = body.substring(Math.max(start, i - LONGEST_WORD), i);
        if (particle(word, particles)) {
          first = found++ == 0 ? " such as in " + word : first;
        }
        start = i + 1;
      }
      return new Finding(found == 0, found + " particles" + first + ", wanted none");
    };
  }

  private static boolean particle(String word, List<String> particles) {
    for (String particle : particles) {
      if (word.endsWith(particle) && word.length() > particle.length()) {
        String stem = word.substring(0, word.length() - particle.length());
        if (fits(stem.charAt(stem.length() - 1), particle)) {
          return !LookAlikes.holds(stem, particle);
        }
      }
    }
    return false;
  }

  private static boolean fits(char last, String particle) {
    boolean closed = Hangul.closed(last);
    if (particle.equals("로")) {
      return !closed || Hangul.closedBy(last, "ㄹ");
    }
    return !(AFTER_CONSONANT.contains(particle) && !closed)
        && !(AFTER_VOWEL.contains(particle) && closed);
  }
}
