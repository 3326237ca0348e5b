package kr.gwageo.scoring.choice;

import java.util.Optional;
import java.util.regex.Pattern;

/// What an item asks, as far as it bears on how a reply is read.
final class Question {
  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?:옳|맞|바르|올바르|적절하|적합하|알맞|타당하)지 (?:않|못)|틀린|잘못된|어긋(?:난|나는)|그른|부적절한|부적합한"
              + "|\\b(?:incorrect|wrong|false|not (?:true|correct))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATIVE =
      Pattern.compile("지 (?:않|못)|아닌|없는|먼|다른|어긋나|\\b(?:not|except)\\b", Pattern.CASE_INSENSITIVE);

  /// What is true of the option that answers the question.
  enum Wanted {
    TRUE,
    UNTRUE,
    /// One cannot say: that an option is true may speak for it or against it.
    UNCLEAR
  }

  private final String asked;

  /// Found when it is first wanted: most replies give a label alone.
  private Optional<Wanted> wanted = Optional.empty();

  /// @param asked the question, after its passage
  Question(String asked) {
    this.asked = asked.strip();
  }

  Wanted wanted() {
    if (wanted.isEmpty()) {
      wanted = Optional.of(wantedBy(lastSentence()));
    }
    return wanted.get();
  }

  private static Wanted wantedBy(String last) {
    if (UNTRUE.matcher(last).find()) {
      return Wanted.UNTRUE;
    }
    return NEGATIVE.matcher(last).find() ? Wanted.UNCLEAR : Wanted.TRUE;
  }

  private String lastSentence() {
    int before = asked.length() - 2;
    return asked.substring(1 + Math.max(asked.lastIndexOf('.', before), asked.lastIndexOf('\n')));
  }

  /// Whether it uses the labels of this family for something else than options.
  boolean uses(Family family) {
    return family.usedIn(asked);
  }
}
