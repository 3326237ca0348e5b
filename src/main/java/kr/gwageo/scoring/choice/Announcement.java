package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// An answer that a reply announces or boxes.
final class Announcement {
  private static final String CORRECTION = "correction";

  private static final Pattern BEFORE_VALUE = Pattern.compile("(?<![가-힣])답은 *$");
  private static final int BEFORE = 6;

  private final Statements statements;
  private final Span span;
  private final int end;

  /// What comes after the line of the answer, as far as it is read.
  private final List<Statement> later;

  Announcement(Statements statements, Span span) {
    this.statements = statements;
    this.span = span;
    PlainText text = statements.text();
    end = Math.min(span.end(), span.start() + ChoiceReader.LONGEST);
    int window = text.length() - ChoiceReader.WINDOW;
    later = statements.in(Math.max(span.end(), window), text.length());
  }

  /// The option it names, if the whole of it is one; else what its first statement says that says
  /// anything.
  Choice choice() {
    Sentence whole = new Sentence(Sentence.words(span.in(statements.text())), span.start(), end);
    NavigableSet<Integer> pure = value(whole).orElseGet(() -> statements.of(whole).pure());
    if (!pure.isEmpty() && span.end() == end) {
      return reconsidered(new Choice(pure, span.rule(), whole), List.of());
    }
    List<Statement> within = statements.in(span.start(), end);
    for (int i = 0; i < within.size(); i++) {
      Statement statement = within.get(i);
      NavigableSet<Integer> named = i == 0 ? statement.announced() : statement.asserted();
      if (!named.isEmpty()) {
        Choice choice = new Choice(named, span.rule(), statement.sentence());
        return reconsidered(choice, within.subList(i + 1, within.size()));
      }
    }
    return reconsidered(new Choice(new TreeSet<>(), span.rule(), whole), List.of());
  }

  /// The option that is a number after `답은`; in a form such as `정답: 4` it may be a label as well.
  private Optional<NavigableSet<Integer>> value(Sentence whole) {
    String before = statements.text().subSequence(Math.max(0, span.start() - BEFORE), span.start());
    boolean asked = statements.options().figures() && BEFORE_VALUE.matcher(before).find();
    return asked
        ? Optional.of(statements.options().among(whole.text())).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /// The answer in the light of what the reply says afterwards: a correction replaces it; another
  /// answer stands beside it, one that follows at once or one that is called the answer.
  ///
  /// @param next the rest of the line that gives the answer
  private Choice reconsidered(Choice first, List<Statement> next) {
    List<Statement> after = new ArrayList<>(next);
    after.addAll(later);
    Choice choice = first.or(lineBelow());
    boolean correcting = false;
    boolean withdrawn = false;
    for (int i = 0; i < after.size(); i++) {
      Statement statement = after.get(i);
      NavigableSet<Integer> asserted = statement.asserted();
      boolean corrects = correcting || statement.corrects();
      correcting = statement.announcesCorrection();
      withdrawn |= correcting && statement.withdraws();
      if ((corrects || withdrawn) && !asserted.isEmpty()) {
        choice = new Choice(asserted, CORRECTION, statement.sentence());
        withdrawn = false;
      } else if (withdrawn || statement.withdraws()) {
        choice = choice.or(statement.spoken()).without(statement.rejected());
      } else if (choice.empty() || (statement.concludes() && asserted.size() == 1)) {
        choice = choice.or(asserted);
      } else if (i < next.size()) {
        choice = choice.or(statement.pure());
      }
    }
    return choice;
  }

  /// The option that is the line right below the answer, which then has two lines.
  private NavigableSet<Integer> lineBelow() {
    int below = later.isEmpty() ? 0 : later.getFirst().sentence().start();
    boolean next =
        below > end
            && statements.text().subSequence(end, below).chars().filter(c -> c == '\n').count()
                == 1;
    return next ? later.getFirst().pure() : new TreeSet<>();
  }
}
