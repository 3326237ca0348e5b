package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// Are tokens reported, in whole and in streamed replies, and can the figures be right?
final class UsageFigures implements Examination {
  /// No vocabulary packs more characters of Korean into a token.
  private static final int MOST_CHARACTERS_A_TOKEN = 10;

  /// Nor needs more tokens for a character; the rest is the template around the prompt.
  private static final int MOST_TOKENS_A_CHARACTER = 6;

  private static final int LARGEST_TEMPLATE = 4000;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    Reply whole = subject.hello().outcome().said().orElseThrow();
    look(whole, Sight.USAGE_MISSING).ifPresent(remarks::add);
    OptionalLong counted = whole.usage().promptTokens();
    if (subject.plan().service().stream()) {
      Prompt prompt = Subject.prompt(Questions.HELLO, Settings.NONE);
      Attempt attempt = subject.askStreamed(prompt);
      Optional<Reply> streamed = attempt.outcome().said();
      if (streamed.isEmpty()) {
        remarks.addAll(Outcomes.noReply(attempt));
        return remarks;
      }
      look(streamed.get(), Sight.USAGE_MISSING_IN_STREAM)
          .filter(remark -> counted.isPresent())
          .ifPresent(remarks::add);
      OptionalLong again = streamed.get().usage().promptTokens();
      if (counted.isPresent() && again.isPresent() && !again.equals(counted)) {
        remarks.add(Remark.of(Sight.USAGE_DIFFERS, counted.getAsLong(), again.getAsLong()));
      }
    }
    if (remarks.isEmpty()) {
      remarks.add(
          Remark.of(
              Sight.USAGE_PLAUSIBLE,
              counted.orElse(0),
              whole.usage().completionTokens().orElse(0)));
    }
    return remarks;
  }

  /// What is amiss with the figures of a reply to the plain question.
  private static Optional<Remark> look(Reply reply, Sight missing) {
    Usage usage = reply.usage();
    if (usage.promptTokens().isEmpty() || usage.completionTokens().isEmpty()) {
      return Optional.of(Remark.of(missing));
    }
    long prompt = usage.promptTokens().getAsLong();
    long completion = usage.completionTokens().getAsLong();
    int asked = Questions.HELLO.length();
    int said = reply.text().length() + reply.reasoning().length();
    boolean plausible =
        prompt * MOST_CHARACTERS_A_TOKEN >= asked
            && prompt <= (long) asked * MOST_TOKENS_A_CHARACTER + LARGEST_TEMPLATE
            && completion * MOST_CHARACTERS_A_TOKEN >= said;
    return plausible
        ? Optional.empty()
        : Optional.of(Remark.of(Sight.USAGE_IMPLAUSIBLE, prompt, asked, completion, said));
  }
}
