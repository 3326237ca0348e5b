package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.benchmark.ScorerSpec;

/// How a benchmark wants its answers to be read by judges.
///
/// @param kind whether answers are scored or compared
/// @param prompt name of the prompt, its file's without `.txt`
/// @param low the least score of the scale
/// @param high the greatest
/// @param verdict in which form the prompt asks for the verdict
/// @param reference whether the judge is shown the reference answer, where an item has one
/// @param repeats how often each judge is asked the same
/// @param ties what a comparison comes to in which the two seats disagree
/// @param minValid the fewest valid verdicts that make a score; empty: more than half of those
///   asked
public record JudgeOptions(
    Kind kind,
    String prompt,
    int low,
    int high,
    Verdict verdict,
    boolean reference,
    int repeats,
    Ties ties,
    OptionalInt minValid) {
  private static final Set<String> NAMES =
      Set.of("kind", "prompt", "scale", "verdict", "reference", "repeats", "ties", "min_valid");

  private static final Pattern SCALE = Pattern.compile("(\\d{1,3})\\.\\.(\\d{1,3})");
  private static final Pattern PROMPT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final int MOST = 100;

  /// What a judge is asked to do.
  public enum Kind {
    /// Score one answer.
    RUBRIC,
    /// Compare two answers, in both orders.
    PAIRWISE
  }

  /// In which form a judge gives its verdict.
  public enum Verdict {
    /// A JSON object, `{"score": 7}` or `{"preference": "A"}`.
    JSON,
    /// In double brackets, `[[7]]` or `[[A>>B]]`.
    MARKER
  }

  /// What a comparison amounts to, from the games in its two seats.
  public enum Ties {
    /// The mean of both games, a tie being half a win.
    HALF,
    /// A win or a loss where both games say so, else a tie.
    UNLESS_BOTH
  }

  /// The options of a scorer `judge`.
  ///
  /// @throws IllegalArgumentException saying what cannot be right
  public static JudgeOptions of(ScorerSpec spec) {
    TreeSet<String> unknown = new TreeSet<>(spec.options().keySet());
    unknown.removeAll(NAMES);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "scorer judge has no option " + String.join(", ", unknown));
    }
    Kind kind =
        oneOf(spec, "kind", Kind.RUBRIC, Map.of("rubric", Kind.RUBRIC, "pairwise", Kind.PAIRWISE));
    Matcher scale = SCALE.matcher(one(spec, "scale", "1..10"));
    if (!scale.matches() || !isScale(number(scale.group(1)), number(scale.group(2)))) {
      throw wrong("scale", "two whole numbers such as 1..10, at most 100 apart", spec);
    }
    String prompt = one(spec, "prompt", kind == Kind.RUBRIC ? "ko-rubric-1" : "ko-pairwise-1");
    if (!PROMPT.matcher(prompt).matches()) {
      throw wrong("prompt", "the name of a file in prompts, without .txt", spec);
    }
    return new JudgeOptions(
        kind,
        prompt,
        number(scale.group(1)),
        number(scale.group(2)),
        oneOf(
            spec, "verdict", Verdict.JSON, Map.of("json", Verdict.JSON, "marker", Verdict.MARKER)),
        oneOf(spec, "reference", true, Map.of("true", true, "false", false)),
        count(spec, "repeats").orElse(1),
        oneOf(spec, "ties", Ties.HALF, Map.of("half", Ties.HALF, "unless_both", Ties.UNLESS_BOTH)),
        count(spec, "min_valid"));
  }

  private static boolean isScale(int low, int high) {
    return low < high && high - low <= MOST;
  }

  private static <T> T oneOf(ScorerSpec spec, String option, T otherwise, Map<String, T> values) {
    if (spec.option(option).isEmpty()) {
      return otherwise;
    }
    T value = values.get(one(spec, option, "").toLowerCase(Locale.ROOT));
    if (value == null) {
      throw wrong(option, String.join(" or ", new TreeSet<>(values.keySet())), spec);
    }
    return value;
  }

  private static OptionalInt count(ScorerSpec spec, String option) {
    if (spec.option(option).isEmpty()) {
      return OptionalInt.empty();
    }
    String text = one(spec, option, "");
    if (!text.matches("\\d{1,3}") || number(text) < 1 || number(text) > MOST) {
      throw wrong(option, "a whole number from 1 to " + MOST, spec);
    }
    return OptionalInt.of(number(text));
  }

  private static String one(ScorerSpec spec, String option, String otherwise) {
    List<String> given = spec.option(option);
    if (given.size() > 1) {
      throw wrong(option, "one value", spec);
    }
    return given.isEmpty() ? otherwise : given.getFirst();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static IllegalArgumentException wrong(String option, String right, ScorerSpec spec) {
    return new IllegalArgumentException(
        option + " is " + right + ", not " + String.join(", ", spec.option(option)));
  }
}
