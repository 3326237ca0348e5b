package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;

/// Does a system message reach the model?
final class SystemRole implements Examination {
  private static final List<String> WORDS = List.of("모란", "소나무");

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    int honoured = 0;
    for (String word : WORDS) {
      Prompt prompt =
          new Prompt(
              List.of(
                  new Message(Message.Speaker.SYSTEM, Questions.onlySay(word)),
                  Message.user(Questions.CAPITAL)),
              Settings.greedy(subject.room(40)));
      Attempt attempt = subject.ask(prompt);
      Optional<Reply> said = attempt.outcome().said();
      if (attempt.outcome() instanceof Outcome.Failed failed) {
        return List.of(
            Outcomes.rejected(attempt)
                ? Remark.of(Sight.SYSTEM_REFUSED, failed.detail())
                : Outcomes.remark(Sight.NO_REPLY, failed));
      }
      honoured += said.filter(reply -> reply.text().contains(word)).isPresent() ? 1 : 0;
    }
    if (honoured == WORDS.size()) {
      return List.of(Remark.of(Sight.SYSTEM_HONOURED));
    }
    return List.of(
        Remark.of(
            honoured == 0 ? Sight.SYSTEM_IGNORED : Sight.SYSTEM_IN_PART, honoured, WORDS.size()));
  }
}
