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
  private static final Pattern OR = Pattern.compile("또는|혹은|아니면|\\bor\\b|이거나");

  /// An alternative is not longer: `서울 또는 부산`.
  private static final int LONGEST_ALTERNATIVE = 30;

  private final boolean hanja;
  private final List<String> keys;

  /// The accepted texts of an item.
  ///
  /// @param hanja whether terms of the sexagenary cycle may be written in hanja
  public AcceptedTexts(List<String> accepted, boolean hanja) {
    this.hanja = hanja;
    keys = accepted.stream().map(text -> key(PlainText.of(text).toString())).toList();
  }

  /// Whether a passage is an accepted text, as it is or with the copula after it, or with a gloss
  /// in another script beside it.
  public boolean accepts(String passage) {
    return variants(passage).stream().map(this::key).anyMatch(this::states);
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
      if (keys.stream().anyMatch(key -> form.matcher(key).matches())) {
        Matcher matcher = form.matcher(key(passage));
        while (matcher.find()) {
          values.add(matcher.group());
        }
        return values;
      }
    }
    return values;
  }

  private boolean states(String key) {
    for (String accepted : keys) {
      if (!accepted.isEmpty()
          && key.startsWith(accepted)
          && Korean.ends(accepted, key.substring(accepted.length()))) {
        return true;
      }
    }
    return false;
  }

  /// What a passage puts in quotation marks, where it only adds an ending: `'걸'이다`.
  private static List<String> quoted(String passage) {
    Matcher matcher = QUOTED.matcher(passage);
    return matcher.matches() && Korean.ending(Key.of(matcher.group(2)).toString())
        ? List.of(matcher.group(1))
        : List.of();
  }

  /// The ways to read a passage: as it stands; what it quotes; without its gloss, as in `제주도(濟州島)`;
  /// the gloss, where it is what is in hangul.
  private static List<String> variants(String passage) {
    List<String> variants = new ArrayList<>(List.of(passage));
    variants.addAll(quoted(passage));
    Matcher matcher = GLOSS.matcher(passage);
    if (matcher.find()) {
      String gloss = matcher.group(1);
      String rest = passage.substring(0, matcher.start()) + passage.substring(matcher.end());
      boolean explains = gloss.chars().anyMatch(Character::isLetter);
      if (explains && hangul(rest) != hangul(gloss)) {
        variants.add(hangul(rest) ? rest : gloss);
      }
    }
    return variants;
  }

  private static boolean hangul(String text) {
    return text.chars().anyMatch(c -> Korean.syllable((char) c));
  }

  private String key(String text) {
    String key = Key.of(text).toString();
    return LeadingZeros.dropped(hanja ? Sexagenary.inHangul(key) : key);
  }
}
