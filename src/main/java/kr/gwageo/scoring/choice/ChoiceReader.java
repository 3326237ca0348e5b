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
    List<Statement> later = statements(Math.max(span.end(), text.length() - WINDOW), text.length());
    NavigableSet<Integer> pure = span.end() == end ? whole.pure() : new TreeSet<>();
    if (!pure.isEmpty()) {
      Choice choice = new Choice(pure, span.rule(), span.start(), end);
      return reconsidered(choice.or(continued(end, later)), List.of(), later);
    }
    List<Statement> within = statements(span.start(), end);
    for (int i = 0; i < within.size(); i++) {
      Statement statement = within.get(i);
      NavigableSet<Integer> named = i == 0 ? statement.announced() : statement.asserted();
      if (!named.isEmpty()) {
        Choice choice = new Choice(named, span.rule(), statement.sentence());
        return reconsidered(
            choice.or(continued(end, later)), within.subList(i + 1, within.size()), later);
      }
    }
    return reconsidered(nothing(span.rule(), span.start(), end), List.of(), later);
  }

  /// The option that is the line right below the answer, which then has two lines.
  private NavigableSet<Integer> continued(int answer, List<Statement> later) {
    int next = later.isEmpty() ? 0 : later.getFirst().sentence().start();
    boolean below =
        next > answer && text.subSequence(answer, next).chars().filter(c -> c == '\n').count() == 1;
    return below ? later.getFirst().pure() : new TreeSet<>();
  }

  /// The answer in the light of what the reply says afterwards: a correction replaces it; another
  /// answer stands beside it, one that follows at once or one that is called the answer.
  ///
  /// @param next the rest of the line that gives the answer
  /// @param later the lines after it
  private Choice reconsidered(Choice first, List<Statement> next, List<Statement> later) {
    List<Statement> all = new ArrayList<>(next);
    all.addAll(later);
    Choice choice = first;
    boolean correcting = false;
    for (Statement statement : all) {
      NavigableSet<Integer> asserted = statement.asserted();
      boolean corrects = correcting || statement.corrects();
      correcting = statement.announcesCorrection();
      boolean stands = statement.concludes() && asserted.size() == 1;
      if (corrects && !asserted.isEmpty()) {
        choice = new Choice(asserted, "correction", statement.sentence());
      } else if (choice.empty() || stands) {
        choice = choice.or(asserted);
      } else if (next.contains(statement)) {
        choice = choice.or(statement.pure());
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
      return end.size() == 1 ? last : last.or(end.get(end.size() - 2).pure());
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
        : opening.or(lastWord(rest).options()).or(asserted(rest, Statement::assertedFirmly));
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

  /// What the last statement asserts that concludes or corrects, and what is asserted firmly after
  /// it.
  private static Choice lastWord(List<Statement> statements) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      NavigableSet<Integer> asserted = statement.asserted();
      if (statement.concludes() && !asserted.isEmpty()) {
        List<Statement> after = statements.subList(i + 1, statements.size());
        return new Choice(asserted, LAST_STATEMENT, statement.sentence())
            .or(asserted(after, Statement::assertedFirmly));
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
