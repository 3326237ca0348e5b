package kr.gwageo.check.examination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.endpoint.Raw;

/// Do streamed replies come as they are made, and end as they should?
final class Streaming implements Examination {
  private static final Set<String> WORDS =
      Set.of("content", "reasoning_content", "reasoning", "text", "thinking", "delta");
  private static final int FEWEST_PIECES = 5;
  private static final double LATE = 0.8;

  /// Below this nobody can tell whether a reply was held back.
  private static final Duration QUICK = Duration.ofMillis(150);

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    if (!subject.plan().service().stream()) {
      return List.of(Remark.of(Sight.NOT_ASKED_FOR));
    }
    Prompt prompt = Subject.prompt(Questions.COUNT_TO_SIXTY, Settings.greedy(subject.room(400)));
    Raw.Reply reply = subject.raw(subject.written(prompt, true), true);
    if (reply.status().isPresent() && reply.status().getAsInt() != 200) {
      return List.of(Remark.of(Sight.STREAM_REFUSED, reply.status().getAsInt()));
    }
    List<Raw.Line> events = Bodies.events(reply);
    Optional<Outcome.Failed> failure = reply.failure();
    if (failure.isPresent()) {
      boolean open = Ledger.silent(failure.get().kind()) && !events.isEmpty();
      return List.of(
          Outcomes.remark(open ? Sight.STREAM_STAYS_OPEN : Sight.STREAM_BROKEN, failure.get()));
    }
    if (!Bodies.isStream(reply)) {
      return List.of(Remark.of(Sight.STREAM_NOT_SSE, Bodies.type(reply)));
    }
    List<Remark> remarks = new ArrayList<>();
    remarks.add(pace(pieces(events)));
    String end = subject.dialect().endOfStream().orElse("");
    if (!end.isEmpty() && events.stream().noneMatch(event -> event.text().equals(end))) {
      remarks.add(Remark.of(Sight.STREAM_WITHOUT_END, end));
    }
    return remarks;
  }

  private static List<Raw.Line> pieces(List<Raw.Line> events) {
    return events.stream().filter(event -> Bodies.says(Bodies.json(event.text()), WORDS)).toList();
  }

  private static Remark pace(List<Raw.Line> pieces) {
    if (pieces.isEmpty()) {
      return Remark.of(Sight.STREAM_BROKEN, "empty", "");
    }
    Duration first = pieces.getFirst().at();
    Duration last = pieces.getLast().at();
    boolean late = first.toNanos() > LATE * last.toNanos() && last.compareTo(QUICK) > 0;
    Sight sight = Sight.STREAM_SPREAD;
    if (pieces.size() < FEWEST_PIECES || late) {
      sight = Sight.STREAM_AT_ONCE;
    } else if (last.compareTo(QUICK) <= 0) {
      sight = Sight.STREAM_QUICK;
    }
    return Remark.of(sight, pieces.size(), Outcomes.seconds(first), Outcomes.seconds(last));
  }
}
