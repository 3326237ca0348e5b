package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gwageo.scoring.reply.Span;

/// A reply, or the rest of one, that gives its answer without announcing it.
final class Prose {
  private static final String FIRST_LINE = "first line";
  private static final String LAST_STATEMENT = "last statement";

  /// Its first statements, as far as an answer that opens it is looked for.
  private final List<Statement> beginning;

  /// Its last statements, as far as it is read.
  private final List<Statement> end;

  private final int length;

  Prose(Statements statements, int start) {
    length = statements.text().length();
    List<Statement> all =
        statements.unrepeated(Math.max(start, length - ChoiceReader.WINDOW), length);
    end = corrected(all);
    beginning =
        end.size() < all.size() || length <= start + ChoiceReader.LONGEST
            ? end
            : statements.unrepeated(start, Math.min(length, start + ChoiceReader.LONGEST));
  }

  /// What comes after the last statement that takes back everything before it, if that says more.
  private static List<Statement> corrected(List<Statement> all) {
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).announcesCorrection() && all.get(i).withdraws()) {
        List<Statement> after = all.subList(i + 1, all.size());
        boolean saysMore =
            !Statements.options(after, Statement::asserted).isEmpty()
                || !Statements.options(after, Statement::rejected).isEmpty();
        return saysMore ? after : all;
      }
    }
    return all;
  }

  /// The option that is its last line; else the one that it opens with or comes to.
  Choice choice() {
    if (end.isEmpty()) {
      return new Choice(new TreeSet<>(), Span.LAST_LINE, 0, length);
    }
    Choice last = choice(end.getLast().pure(), Span.LAST_LINE, end.getLast());
    if (!last.empty()) {
      return end.size() == 1 ? last : last.or(end.get(end.size() - 2).pure());
    }
    Choice opening = opening();
    if (!opening.empty()) {
      List<Statement> after =
          end.stream().filter(other -> other.sentence().start() > opening.start()).toList();
      return opening
          .or(lastWord(after).options())
          .or(Statements.options(after, Statement::assertedFirmly));
    }
    Choice lastWord = lastWord(end);
    return lastWord.empty() ? agreed() : lastWord;
  }

  /// The first statement, if it is an option or headed by one, and no other is so by another.
  private Choice opening() {
    Statement first = beginning.isEmpty() ? end.getFirst() : beginning.getFirst();
    NavigableSet<Integer> options = first.headed();
    boolean alone =
        Stream.concat(beginning.stream(), end.stream())
            .map(Statement::headed)
            .allMatch(other -> other.isEmpty() || other.equals(options));
    return choice(alone ? options : new TreeSet<>(), FIRST_LINE, first);
  }

  /// What the last statement asserts that concludes or corrects, and what is asserted firmly after
  /// it.
  private static Choice lastWord(List<Statement> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      NavigableSet<Integer> asserted = statement.asserted();
      if (statement.concludes() && !asserted.isEmpty()) {
        List<Statement> after = statements.subList(i + 1, statements.size());
        return choice(asserted, LAST_STATEMENT, statement)
            .or(Statements.options(after, Statement::assertedFirmly));
      }
    }
    return new Choice(new TreeSet<>(), LAST_STATEMENT, 0, 0);
  }

  /// What all statements assert that assert anything; there is one answer if they agree.
  private Choice agreed() {
    Statement last =
        end.reversed().stream()
            .filter(statement -> !statement.asserted().isEmpty())
            .findFirst()
            .orElse(end.getLast());
    return choice(Statements.options(end, Statement::asserted), LAST_STATEMENT, last);
  }

  private static Choice choice(NavigableSet<Integer> options, String rule, Statement statement) {
    return new Choice(options, rule, statement.sentence());
  }
}
