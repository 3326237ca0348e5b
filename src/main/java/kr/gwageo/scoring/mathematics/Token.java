package kr.gwageo.scoring.mathematics;

import java.util.Set;

/// The smallest part of a formula that means something.
///
/// @param spaced whether a space stands before it
record Token(Kind kind, String text, boolean spaced) {
  static final Token END = new Token(Kind.END, "", false);
  private static final Set<String> APPLIED = Set.of("^", "_", "}", "]");

  enum Kind {
    NUMBER,
    /// A variable of one letter.
    LETTER,
    /// A LaTeX command or a name that means one, without backslash.
    COMMAND,
    /// A word: a unit, or an answer.
    WORD,
    SIGN,
    END
  }

  boolean sign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean command(String name) {
    return kind == Kind.COMMAND && text.equals(name);
  }

  /// Whether braces after it may hold what it applies to.
  boolean applies() {
    return kind == Kind.COMMAND || (kind == Kind.SIGN && APPLIED.contains(text));
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
