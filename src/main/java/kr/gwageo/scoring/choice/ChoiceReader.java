package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.Optional;
import kr.gwageo.scoring.reply.FinalAnswer;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// Reads which option a reply chooses: what it announces as its answer, or else what its prose
/// comes to. Of two answers that both stand it takes neither.
public final class ChoiceReader {
  /// Prose and second thoughts are read in so many characters at the end of the reply.
  static final int WINDOW = 4000;

  /// An answer that is announced, or opens the reply, is not longer.
  static final int LONGEST = 1000;

  private ChoiceReader() {}

  /// What the reply chooses.
  ///
  /// @param asked the question, after its passage
  public static Choice read(String asked, List<String> choices, PlainText reply) {
    Question question = new Question(asked);
    Options options = new Options(question, choices);
    Statements statements = new Statements(reply, options, question);
    Optional<Span> marked = FinalAnswer.in(reply).stream().filter(Span::marked).findFirst();
    if (marked.isEmpty()) {
      return new Prose(statements, 0).choice();
    }
    Choice announced = new Announcement(statements, marked.get()).choice();
    return announced.empty() && !marked.get().sure()
        ? new Prose(statements, marked.get().start()).choice()
        : announced;
  }
}
