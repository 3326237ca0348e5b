package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gwageo.check.result.Recording;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Prompt;

/// Is the same prompt answered in the same way at temperature 0? The replies are recorded, for
/// later checks to compare.
final class Determinism implements Examination {
  private static final int TIMES = 5;
  private static final int CAP = 160;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    for (Map.Entry<String, String> fixed : Questions.FIXED.entrySet()) {
      Prompt prompt = Subject.prompt(fixed.getValue(), Settings.greedy(subject.room(CAP)));
      List<String> replies = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        Attempt attempt = subject.ask(prompt);
        if (attempt.outcome().said().isEmpty()) {
          remarks.addAll(Outcomes.noReply(attempt));
          break;
        }
        replies.add(attempt.outcome().said().get().text());
      }
      Recording recording = new Recording(fixed.getKey(), subject.digest(prompt), replies);
      subject.record(recording);
      if (recording.distinct() > 1) {
        remarks.add(
            Remark.of(
                Sight.NOT_DETERMINISTIC,
                fixed.getKey(),
                replies.size(),
                recording.distinct(),
                firstDifference(replies) + 1));
      }
    }
    if (remarks.isEmpty()) {
      remarks.add(Remark.of(Sight.DETERMINISTIC, Questions.FIXED.size(), TIMES));
    }
    return remarks;
  }

  /// How many characters all replies begin with.
  private static int firstDifference(List<String> replies) {
    int[] first = replies.getFirst().codePoints().toArray();
    int shared = first.length;
    for (String reply : replies) {
      int[] other = reply.codePoints().toArray();
      int at = 0;
      while (at < shared && at < other.length && first[at] == other[at]) {
        at++;
      }
      shared = at;
    }
    return shared;
  }
}
