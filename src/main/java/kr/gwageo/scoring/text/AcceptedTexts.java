package kr.gwageo.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.Key;
import kr.gwageo.scoring.reply.Korean;
import kr.gwageo.scoring.reply.PlainText;

/// The texts that an item accepts, to be compared with what a reply gives.
///
/// Spaces, case, quotation marks and punctuation do not count, nor leading zeros.
public final class AcceptedTexts {
  private static final Pattern GLOSS = Pattern.compile("[(\\[]([^()\\[\\]]++)[)\\]]");
  private static final Pattern QUOTED = Pattern.compile("[\"'「『]([^\"'」』]++)[\"'」』](.*)");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern OTHER_NAME =
      Pattern.compile(" *(?:즉|곧|본명|이름|약칭|별칭|다른 이름|일명|현재|현|옛|구|이하|영어|한자)[ :,]");
  private static final Pattern OR = Pattern.compile("또는|혹은|아니면|\\bor\\b|이거나");

  /// An alternative is not longer: `서울 또는 부산`.
  private static final int LONGEST_ALTERNATIVE = 30;

  /// What a benchmark allows.
  ///
  /// @param hanja terms of the sexagenary cycle in hanja
  /// @param loanWords other spellings of loan words, by the list
  /// @param particles particles after the answer
  public record Leave(boolean hanja, boolean loanWords, boolean particles) {
    /// Nothing of the kind.
    public static final Leave NONE = new Leave(false, false, false);
  }

  private final Leave leave;
  private final List<String> keys;

  /// The accepted texts of an item.
  public AcceptedTexts(List<String> accepted, Leave leave) {
    this.leave = leave;
    keys = accepted.stream().map(text -> key(PlainText.of(text).toString())).toList();
  }

  /// Whether a passage is an accepted text, as it is or with the copula after it, or with a gloss
  /// in another script beside it.
  public boolean accepts(String passage) {
    return variants(passage).stream().map(this::key).anyMatch(this::states);
  }

  /// Whether an accepted text stands in a passage. A number is not part of a longer one.
  public boolean within(String passage) {
    String key = key(passage);
    return keys.stream()
        .filter(accepted -> !accepted.isEmpty())
        .anyMatch(accepted -> holds(key, accepted));
  }

  private static boolean holds(String key, String accepted) {
    for (int i = key.indexOf(accepted); i >= 0; i = key.indexOf(accepted, i + 1)) {
      int end = i + accepted.length();
      boolean longer =
          (i > 0 && Character.isDigit(accepted.charAt(0)) && Character.isDigit(key.charAt(i - 1)))
              || (end < key.length()
                  && Character.isDigit(key.charAt(end - 1))
                  && Character.isDigit(key.charAt(end)));
      if (!longer) {
        return true;
      }
    }
    return false;
  }

  /// The answers that a passage offers to choose from; none if it offers no choice.
  public static List<String> alternatives(String passage) {
    List<String> parts = OR.splitAsStream(passage).map(String::strip).distinct().toList();
    boolean brief =
        parts.stream().allMatch(part -> !part.isEmpty() && part.length() <= LONGEST_ALTERNATIVE);
    return brief && parts.size() > 1 ? parts : List.of();
  }

  /// The distinct values in a passage of the form that an accepted text has: the form of the first
  /// that has one; none if no text has any.
  public SortedSet<String> formed(String passage, List<Pattern> forms) {
    SortedSet<String> values = new TreeSet<>();
    for (Pattern form : forms) {
      if (keys.stream().anyMatch(key -> matches(form, key))) {
        found(form, passage, values);
        return values;
      }
    }
    return values;
  }

  private static boolean matches(Pattern form, String key) {
    try {
      return form.matcher(new Steps(key)).matches();
    } catch (Steps.Exhausted e) {
      return false;
    }
  }

  /// A form that takes too many steps finds nothing more.
  private void found(Pattern form, String passage, SortedSet<String> values) {
    Matcher matcher = form.matcher(new Steps(key(passage)));
    try {
      while (matcher.find()) {
        values.add(matcher.group());
      }
    } catch (Steps.Exhausted e) {
      values.clear();
    }
  }

  private boolean states(String key) {
    for (String accepted : keys) {
      if (!accepted.isEmpty()
          && key.startsWith(accepted)
          && ends(accepted, key.substring(accepted.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String accepted, String tail) {
    boolean particle = leave.particles() && accepted.length() > 1 && Korean.glued(tail);
    return particle || Korean.ends(accepted, tail);
  }

  /// What a passage puts in quotation marks, where it only adds an ending: `'걸'이다`.
  private static List<String> quoted(String passage) {
    Matcher matcher = QUOTED.matcher(passage);
    return matcher.matches() && Korean.ending(Key.of(matcher.group(2)).toString())
        ? List.of(matcher.group(1))
        : List.of();
  }

  /// The ways to read a passage: as it stands; what it quotes; without its gloss, as in `제주도(濟州島)`;
  /// the gloss, where it is what is in hangul; without a gloss that has a number in it, as in
  /// `임진왜란(1592년)` and `오후 4시 9분(16시 9분)`, or that says that it is another name.
  private static List<String> variants(String passage) {
    List<String> variants = new ArrayList<>(List.of(passage));
    variants.addAll(quoted(passage));
    Matcher matcher = GLOSS.matcher(passage);
    if (matcher.find()) {
      String gloss = matcher.group(1);
      String rest = passage.substring(0, matcher.start()) + passage.substring(matcher.end());
      boolean explains = gloss.chars().anyMatch(Character::isLetter);
      boolean aside = OTHER_NAME.matcher(gloss).lookingAt() || DIGIT.matcher(gloss).find();
      if (explains && hangul(rest) != hangul(gloss)) {
        variants.add(hangul(rest) ? rest : gloss);
      } else if (hangul(rest) && aside) {
        variants.add(rest);
      }
    }
    return variants;
  }

  private static boolean hangul(String text) {
    return text.chars().anyMatch(c -> Korean.syllable((char) c));
  }

  private String key(String text) {
    String key = Key.of(text).toString();
    String spelt = leave.loanWords() ? LoanWords.standard(key) : key;
    return LeadingZeros.dropped(leave.hanja() ? Sexagenary.inHangul(spelt) : spelt);
  }
}
