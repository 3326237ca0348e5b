package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.scoring.choice.Question.Wanted;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// Reads which option a reply chooses. It looks for the answer that the reply announces; where it
/// announces none, for the last statement that asserts one option. Of two answers that both stand
/// it takes neither.
public final class ChoiceReader {
  /// Free prose and second thoughts are read in so many characters at the end of the reply.
  private static final int WINDOW = 4000;

  /// An announced answer is not longer.
  private static final int LONGEST = 1000;

  private static final String FIRST_LINE = "first line";
  private static final String LAST_STATEMENT = "last statement";

  private final PlainText text;
  private final Options options;
  private final Wanted wanted;

  private ChoiceReader(Question question, List<String> choices, PlainText text) {
    this.text = text;
    options = new Options(question, choices);
    wanted = question.wanted();
  }

  /// What the reply chooses.
  ///
  /// @param asked the question, after its passage
  public static Choice read(String asked, List<String> choices, PlainText reply) {
    return new ChoiceReader(new Question(asked), choices, reply).read();
  }

  private Choice read() {
    Optional<Span> marked = FinalAnswer.in(text).stream().filter(Span::marked).findFirst();
    if (marked.isEmpty()) {
      return prose(0);
    }
    Choice announced = announced(marked.get());
    return announced.empty() && !marked.get().sure() ? prose(marked.get().start()) : announced;
  }

  private Choice announced(Span span) {
    int end = Math.min(span.end(), span.start() + LONGEST);
    Statement whole = statement(new Sentence(span.in(text), span.start(), end));
    List<Statement> after = statements(Math.max(span.end(), text.length() - WINDOW), text.length());
    NavigableSet<Integer> pure = span.end() == end ? whole.pure() : new TreeSet<>();
    if (!pure.isEmpty()) {
      return reconsidered(new Choice(pure, span.rule(), span.start(), end), after);
    }
    List<Statement> within = statements(span.start(), end);
    for (int i = 0; i < within.size(); i++) {
      NavigableSet<Integer> named = i == 0 ? within.get(i).announced() : within.get(i).asserted();
      if (!named.isEmpty()) {
        List<Statement> later = new ArrayList<>(within.subList(i + 1, within.size()));
        later.addAll(after);
        return reconsidered(new Choice(named, span.rule(), within.get(i).sentence()), later);
      }
    }
    return reconsidered(nothing(span.rule(), span.start(), end), after);
  }

  /// The answer in the light of what the reply says afterwards: a correction replaces it, another
  /// answer that is called the answer stands beside it.
  private Choice reconsidered(Choice first, List<Statement> later) {
    Choice choice = first;
    boolean correcting = false;
    for (Statement statement : later) {
      NavigableSet<Integer> asserted = statement.asserted();
      boolean corrects = correcting || statement.corrects();
      correcting = statement.announcesCorrection();
      if (asserted.isEmpty()) {
        continue;
      }
      if (corrects) {
        choice = new Choice(asserted, "correction", statement.sentence());
      } else if (choice.empty() || (statement.concludes() && asserted.size() == 1)) {
        choice = choice.or(asserted);
      }
    }
    return choice;
  }

  /// What the text from `start` on chooses without announcing it.
  private Choice prose(int start) {
    List<Statement> end = unrepeated(Math.max(start, text.length() - WINDOW), text.length());
    if (end.isEmpty()) {
      return nothing(Span.LAST_LINE, start, text.length());
    }
    Statement lastLine = end.getLast();
    Choice last = new Choice(lastLine.pure(), Span.LAST_LINE, lastLine.sentence());
    if (!last.empty()) {
      return last;
    }
    Choice opening = opening(start, end);
    if (opening.empty()) {
      Choice lastWord = lastWord(end);
      return lastWord.empty() ? agreed(end) : lastWord;
    }
    List<Statement> rest =
        end.stream().filter(other -> other.sentence().start() > opening.start()).toList();
    return rest.isEmpty()
        ? opening
        : opening.or(lastWord(rest).options()).or(asserted(rest, Statement::assertedByLabel));
  }

  /// The first sentence, if it is an option or headed by one, and no other sentence is so by
  /// another.
  private Choice opening(int start, List<Statement> end) {
    List<Statement> beginning = unrepeated(start, Math.min(text.length(), start + LONGEST));
    if (beginning.isEmpty()) {
      return nothing(FIRST_LINE, start, start);
    }
    Statement first = beginning.getFirst();
    NavigableSet<Integer> options = first.headed();
    boolean alone =
        Stream.concat(beginning.stream(), end.stream())
            .map(Statement::headed)
            .allMatch(other -> other.isEmpty() || other.equals(options));
    return alone
        ? new Choice(options, FIRST_LINE, first.sentence())
        : nothing(FIRST_LINE, start, start);
  }

  /// What the last statement asserts that concludes or corrects, and labels asserted after it.
  private static Choice lastWord(List<Statement> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      NavigableSet<Integer> asserted = statement.asserted();
      if (statement.concludes() && !asserted.isEmpty()) {
        List<Statement> after = statements.subList(i + 1, statements.size());
        return new Choice(asserted, LAST_STATEMENT, statement.sentence())
            .or(asserted(after, Statement::assertedByLabel));
      }
    }
    return new Choice(new TreeSet<>(), LAST_STATEMENT, statements.getLast().sentence());
  }

  /// What all statements assert that assert anything; there is one answer if they agree.
  private static Choice agreed(List<Statement> statements) {
    Sentence last =
        statements.reversed().stream()
            .filter(statement -> !statement.asserted().isEmpty())
            .findFirst()
            .orElse(statements.getLast())
            .sentence();
    return new Choice(asserted(statements, Statement::asserted), LAST_STATEMENT, last);
  }

  private static NavigableSet<Integer> asserted(
      List<Statement> statements, Function<Statement, NavigableSet<Integer>> by) {
    NavigableSet<Integer> asserted = new TreeSet<>();
    statements.forEach(statement -> asserted.addAll(by.apply(statement)));
    return asserted;
  }

  private static Choice nothing(String rule, int start, int end) {
    return new Choice(new TreeSet<>(), rule, start, end);
  }

  private List<Statement> unrepeated(int start, int end) {
    return RepeatedOptions.removed(statements(start, end));
  }

  private List<Statement> statements(int start, int end) {
    return Sentence.in(text, start, end).stream().map(this::statement).toList();
  }

  private Statement statement(Sentence sentence) {
    return new Statement(sentence, options, wanted);
  }
}
