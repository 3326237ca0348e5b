package kr.gwageo.scoring.choice;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gwageo.scoring.choice.Label.Strength;

/// The labels under which Koreans list options: A–J, 1–10, 가나다, ㄱㄴㄷ, 갑을병, their circled and
/// bracketed forms, ordinals.
final class Labels {
  private static final String ROWS =
      Arrays.stream(Family.values()).map(Family::row).collect(Collectors.joining());
  private static final String CORES = "123456789" + ROWS;
  private static final String CORE = "((?:10|[1-9])(?!\\d)|[" + ROWS + "])";
  private static final Pattern PLAIN = Pattern.compile(CORE + "( ?번(?!째))?");

  /// What the patterns below begin with; none is tried elsewhere.
  private static final String OPENING = "([<「『'\"";

  private static final String NAMES = "보선옵항OoCc";
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[<「『'\"] ?" + CORE + "(번)? ?[)\\]>」』'\"]");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:보기|선택지|옵션|항목|[Oo]ption|[Cc]hoice) ?[(\\[<]?"
              + "((?:10|[1-9])(?!\\d)|[A-Ja-jㄱ-ㅊ])(번)?[)\\]>]?");
  private final String passage;

  private final Ordinals ordinals;

  /// @param size how many options there are
  Labels(String passage, int size) {
    this.passage = passage;
    ordinals = new Ordinals(passage, size);
  }

  /// The label that begins at a place of the passage.
  ///
  /// @param opens whether it opens the passage, or a list that does is continued by it
  Optional<Label> at(int start, boolean opens) {
    Optional<Label> symbol = symbol(start);
    if (symbol.isPresent()) {
      return symbol;
    }
    if (start > 0 && joined(start)) {
      return Optional.empty();
    }
    return ordinals
        .at(start)
        .or(() -> named(start))
        .or(() -> bracketed(start))
        .or(() -> plain(start, opens));
  }

  private Optional<Label> symbol(int start) {
    char c = passage.charAt(start);
    for (Family family : Family.values()) {
      int option = family.symbol(c);
      if (option >= 0) {
        int end = passage.startsWith("번", start + 1) ? start + 2 : start + 1;
        if (family == Family.ROMAN && !alone(start, end)) {
          return Optional.empty();
        }
        String written = Character.toString(c);
        return Optional.of(new Label(family, option, written, end, Strength.CERTAIN));
      }
    }
    return Optional.empty();
  }

  /// Whether a Roman numeral is no part of a name: `세계 대전 Ⅱ`.
  private boolean alone(int start, int end) {
    boolean free = start == 0 || !joined(start);
    return free && Surroundings.after(passage, end, false) == Strength.BARE;
  }

  /// Whether what stands before belongs to the same word, number or formula.
  private boolean joined(int start) {
    int last = start - 1;
    while (last > 0 && passage.charAt(last) == ' ') {
      last--;
    }
    if ("=×÷*^<≥≤~∩∪".indexOf(passage.charAt(last)) >= 0) {
      return true;
    }
    char before = passage.charAt(start - 1);
    char beyond = start > 1 ? passage.charAt(start - 2) : ' ';
    boolean inNumber =
        Character.isDigit(passage.charAt(start))
            && Character.isDigit(beyond)
            && ",:/".indexOf(before) >= 0;
    boolean inWord = Character.isLetterOrDigit(beyond) && "-_.'&+".indexOf(before) >= 0;
    boolean unit = before == '[' && Character.isDigit(beyond);
    return Character.isLetterOrDigit(before) || inNumber || inWord || unit;
  }

  private Optional<Label> named(int start) {
    return match(NAMED, NAMES, start)
        .filter(match -> Surroundings.after(passage, match.end(), false) != Strength.NONE)
        .map(match -> label(match, match.end(), Strength.CERTAIN));
  }

  private Optional<Label> bracketed(int start) {
    return match(BRACKETED, OPENING, start)
        .map(match -> {
          boolean numbered = match.group(2) != null;
          return label(match, match.end(), numbered ? Strength.CERTAIN : Strength.BARE);
        });
  }

  private Optional<Label> plain(int start, boolean opens) {
    Optional<MatchResult> found = match(PLAIN, CORES, start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MatchResult match = found.get();
    boolean numbered =
        match.group(2) != null && Surroundings.after(passage, match.end(), false) != Strength.NONE;
    if (numbered) {
      return Optional.of(label(match, match.end(), Strength.CERTAIN));
    }
    int end = match.end(1);
    if (Surroundings.bracketCloses(passage, start, end)) {
      return Optional.of(label(match, end + 1, Strength.CERTAIN));
    }
    char core = passage.charAt(start);
    if (Surroundings.shy(core) && !opens) {
      return Optional.empty();
    }
    Strength strength =
        Surroundings.shy(core)
            ? Surroundings.alone(passage, start, end)
            : Surroundings.after(passage, end, Character.isDigit(core));
    return strength == Strength.NONE ? Optional.empty() : Optional.of(label(match, end, strength));
  }

  private Optional<MatchResult> match(Pattern pattern, String beginnings, int start) {
    if (beginnings.indexOf(passage.charAt(start)) < 0) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(passage).region(start, passage.length());
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static Label label(MatchResult match, int end, Strength strength) {
    String written = match.group(1);
    for (Family family : Family.values()) {
      int option = family.option(written);
      if (option >= 0) {
        return new Label(family, option, written, end, strength);
      }
    }
    throw new IllegalStateException("a label of no family: " + written);
  }
}
