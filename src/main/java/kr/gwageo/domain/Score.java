package kr.gwageo.domain;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a trial scored, or why it has no score.
public sealed interface Score {
  /// The trial's id.
  String trial();

  /// What the trial amounts to.
  Kind kind();

  /// What is odd about the reply's language; empty where nothing is, or nobody looked.
  SortedSet<LanguageFlag> flags();

  /// The same score with these flags.
  default Score flagged(Set<LanguageFlag> flags) {
    SortedSet<LanguageFlag> sorted = new TreeSet<>(flags);
    return switch (this) {
      case Graded g ->
          new Graded(g.trial, g.kind, g.value, g.answer, g.rule, g.explanation, sorted);
      case Ungraded u -> new Ungraded(u.trial, u.kind, u.explanation, sorted);
    };
  }

  /// A number, and how it came about.
  ///
  /// @param value in \[0, 1\]
  /// @param answer the answer as read, empty where none was
  /// @param rule the rule of reading that found it, or the rule of the outcome policy
  /// @param explanation where in the reply, for a person who checks
  /// @param flags as above
  record Graded(
      String trial,
      Kind kind,
      double value,
      String answer,
      String rule,
      String explanation,
      SortedSet<LanguageFlag> flags)
      implements Score {
    public Graded {
      flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("trial " + trial + ": a score lies in [0, 1]: " + value);
      }
    }

    /// A score without flags.
    public Graded(
        String trial, Kind kind, double value, String answer, String rule, String explanation) {
      this(trial, kind, value, answer, rule, explanation, Collections.emptySortedSet());
    }
  }

  /// No number, and why.
  record Ungraded(String trial, Kind kind, String explanation, SortedSet<LanguageFlag> flags)
      implements Score {
    public Ungraded {
      flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }

    /// No score and no flags.
    public Ungraded(String trial, Kind kind, String explanation) {
      this(trial, kind, explanation, Collections.emptySortedSet());
    }
  }
}
