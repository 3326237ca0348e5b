package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// Reads which option a reply chooses: what it announces as its answer or marks in a list, or else
/// what its prose comes to. Of two answers that both stand it takes neither.
public final class ChoiceReader {
  /// Prose and second thoughts are read in so many characters at the end of the reply.
  static final int WINDOW = 4000;

  /// An answer that is announced, or opens the reply, is not longer.
  static final int LONGEST = 1000;

  private final Statements statements;
  private final PlainText reply;

  private ChoiceReader(Statements statements) {
    this.statements = statements;
    reply = statements.text();
  }

  /// What the reply chooses.
  ///
  /// @param asked the question, after its passage
  public static Choice read(String asked, List<String> choices, PlainText reply) {
    Question question = new Question(asked);
    Options options = new Options(question, choices);
    ChoiceReader reader = new ChoiceReader(new Statements(reply, options, question));
    Choice choice = Checklist.in(reader.statements).map(reader::around).orElseGet(reader::choice);
    return choice.empty() ? Elimination.in(reader.statements).orElse(choice) : choice;
  }

  private Choice choice() {
    Optional<Span> marked = marked(reply);
    if (marked.isEmpty()) {
      return new Prose(statements, 0).choice();
    }
    Choice announced = new Announcement(statements, marked.get()).choice();
    return announced.empty() && !marked.get().sure()
        ? new Prose(statements, marked.get().start()).choice()
        : announced;
  }

  /// What a marked list comes to with what stands before and after it: an answer announced after it
  /// replaces it, any other stands beside it.
  private Choice around(Choice list) {
    Optional<Span> after = marked(reply).filter(span -> span.start() >= list.end());
    Choice announced = after.map(span -> new Announcement(statements, span).choice()).orElse(list);
    if (after.isPresent() && !announced.empty()) {
      return announced;
    }
    Choice before =
        marked(reply.subSequence(0, list.start()))
            .map(span -> new Announcement(statements, span).choice())
            .orElse(list);
    return list.or(before.options())
        .or(
            Statements.options(
                statements.in(list.end(), reply.length()),
                statement ->
                    statement.concludes() ? statement.asserted() : statement.assertedFirmly()));
  }

  /// The answer that a text announces, in words or as a field; not where these words are an
  /// option's own.
  private Optional<Span> marked(CharSequence text) {
    return FinalAnswer.in(text).stream()
        .filter(Span::marked)
        .filter(span -> !statements.options().holdPlace(text, span.start()))
        .findFirst()
        .or(() -> Field.in(text));
  }
}
