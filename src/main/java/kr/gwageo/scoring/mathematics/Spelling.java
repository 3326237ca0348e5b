package kr.gwageo.scoring.mathematics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The ways in which people and LaTeX spell signs, functions and words of formulas.
final class Spelling {
  /// Commands and characters that mean a sign.
  static final Map<String, String> SIGNS =
      pairs(
          "times * cdot * ast * × * · * ⋅ * ∙ * • * div / ÷ / pm ± mp ∓ le ≤ leq ≤ leqslant ≤ ge ≥"
              + " geq ≥ geqslant ≥ lt < gt > ne ≠ neq ≠ approx ≈ simeq ≈ fallingdotseq ≈ ≒ ≈ ≃ ≈ in"
              + " ∈ cup ∪ cap ∩ setminus ∖ backslash ∖ circ ° degree ° ˚ ° º ° mid | vert | lvert |"
              + " rvert | langle ( rangle ) lbrack [ rbrack ] lparen ( rparen ) colon : lbrace \\{"
              + " rbrace \\} % % ⩽ ≤ ⩾ ≥ ‖ | – - — - − - bmod mod equiv ≡ lor , vee , 〈 ( 〉 ) ⟨ ( ⟩"
              + " ) ； ; ㆍ * percent % ≤ ≤ ≥ ≥ ≠ ≠ ≈ ≈ ∈ ∈ ∪ ∪ ∩ ∩ ∖ ∖ ± ± ∓ ∓ ° °");

  /// Characters and words that mean a command.
  static final Map<String, String> COMMANDS =
      pairs(
          "π pi ∞ infty inf infty infinity infty √ sqrt ∛ cbrt ∅ emptyset varnothing emptyset dfrac"
              + " frac tfrac frac cfrac frac dbinom binom tbinom binom asin arcsin acos arccos atan"
              + " arctan cosec csc Pi pi lcm lcm ℝ reals lg log fbox boxed dotsc dots ldots dots"
              + " cdots dots … dots α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon varepsilon epsilon"
              + " θ theta λ lambda μ mu ρ rho σ sigma τ tau φ phi ϕ phi varphi phi ω omega");

  /// Commands that only set type.
  static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "biggl",
          "biggr",
          "middle",
          "displaystyle",
          "textstyle",
          "limits",
          "nolimits",
          "rm",
          "bf",
          "it",
          "quad",
          "qquad",
          "enspace",
          "thinspace",
          "hfill",
          "hline",
          "therefore",
          "mathstrut");

  /// Commands whose braces hold words.
  static final Set<String> TEXTS =
      Set.of(
          "text",
          "textbf",
          "textit",
          "textrm",
          "textnormal",
          "mbox",
          "hbox",
          "mathrm",
          "mathbf",
          "mathit",
          "mathsf",
          "operatorname",
          "boldsymbol",
          "mathcal",
          "mathbb",
          "textsf",
          "bm");

  /// Names that are commands without a backslash, longest first where one begins another.
  private static final Set<String> NAMES =
      Set.of(
          "sin",
          "cos",
          "tan",
          "cot",
          "sec",
          "csc",
          "arcsin",
          "arccos",
          "arctan",
          "asin",
          "acos",
          "atan",
          "ln",
          "log",
          "exp",
          "sqrt",
          "cbrt",
          "pi",
          "infinity",
          "inf",
          "infty",
          "gcd",
          "lcm",
          "max",
          "min",
          "abs",
          "floor",
          "ceil",
          "binom",
          "frac");

  /// Words between two answers.
  private static final Set<String> SEPARATORS =
      Set.of("or", "and", "또는", "혹은", "이거나", "그리고", "및", "와", "과", "이고");

  private static final Pattern VOWEL = Pattern.compile("[aeiouAEIOU]");

  private Spelling() {}

  private static Map<String, String> pairs(String table) {
    String[] words = table.split(" ", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }

  static boolean separates(String word) {
    return SEPARATORS.contains(word.toLowerCase(Locale.ROOT));
  }

  static String command(String name) {
    return COMMANDS.getOrDefault(name, name);
  }

  /// The command that a run of letters names without a backslash.
  static Optional<String> named(String run) {
    return NAMES.contains(run) ? Optional.of(command(run)) : Optional.empty();
  }

  /// Whether a run of letters is a word rather than a product of variables.
  ///
  /// @param glued whether a digit stands right before it
  static boolean word(String run, boolean glued) {
    boolean unit = run.length() > 1 && Units.known(run);
    return unit || (!glued && run.length() > 2 && VOWEL.matcher(run).find());
  }
}
