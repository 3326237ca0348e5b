package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;

/// Does `max_tokens` end a reply, and on what is it a cap: on the answer alone, or on the thoughts
/// before it too?
final class TokenCap implements Examination {
  private static final int CAP = 32;

  /// Where tokens are not reported: no vocabulary packs more into one.
  private static final int MOST_CHARACTERS_A_TOKEN = 10;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    Attempt attempt = subject.ask(Subject.prompt(Questions.ESSAY, Settings.greedy(CAP)));
    Optional<Reply> said = attempt.outcome().said();
    if (said.isEmpty()) {
      return Outcomes.noReply(attempt);
    }
    Reply reply = said.get();
    boolean cut = attempt.outcome() instanceof Outcome.Truncated;
    if (!cut && reply.usage().completionTokens().orElse(CAP) < CAP) {
      return List.of(Remark.of(Sight.CAP_NOT_REACHED, CAP));
    }
    List<Remark> remarks = new ArrayList<>();
    remarks.add(kept(reply));
    if (!cut && remarks.getFirst().sight() != Sight.CAP_IGNORED) {
      remarks.add(Remark.of(Sight.CAP_UNSAID, reply.finishReason()));
    }
    return remarks;
  }

  private static Remark kept(Reply reply) {
    int characters = reply.text().length() + reply.reasoning().length();
    long thoughts = reply.usage().reasoningTokens().orElse(0);
    boolean thinks = thoughts > 0 || !reply.reasoning().isEmpty();
    long tokens =
        reply
            .usage()
            .completionTokens()
            .orElse(characters <= CAP * MOST_CHARACTERS_A_TOKEN ? CAP : characters);
    if (tokens <= CAP && characters <= CAP * MOST_CHARACTERS_A_TOKEN) {
      return Remark.of(
          thinks ? Sight.CAP_COUNTS_REASONING : Sight.CAP_KEPT, CAP, tokens, reply.finishReason());
    }
    boolean answerKept = reply.text().length() <= CAP * MOST_CHARACTERS_A_TOKEN;
    return thinks && answerKept && (thoughts == 0 || tokens - thoughts <= CAP)
        ? Remark.of(Sight.CAP_SPARES_REASONING, CAP, tokens)
        : Remark.of(Sight.CAP_IGNORED, CAP, tokens, characters);
  }
}
