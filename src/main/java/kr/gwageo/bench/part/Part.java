package kr.gwageo.bench.part;

import java.io.IOException;
import java.util.List;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;

/// What child processes do: one each, so that no measurement has the heap or the compiled code of
/// another.
public enum Part {
  /// Whole rounds, one after the other.
  ROUNDS(WholeRounds::measure),
  /// A round that goes on for longer than it is watched.
  STEADY(SteadyRound::measure),
  /// A round of streams, to its end.
  STREAMS(StreamedRound::measure),
  /// A round, watched for the memory that it takes.
  MEMORY(PlanMemory::measure),
  /// Writes a journal.
  FILL(LongJournal::fill),
  /// Goes on with a journal up to the first new answer.
  RESUME(LongJournal::goOn),
  /// Judges a round.
  VERDICTS(VerdictWork::measure),
  /// Resamples scores of few values.
  RESAMPLES(ResamplingWork::fewValues),
  /// Resamples scores of any value.
  RESAMPLES_ANY(ResamplingWork::anyValues),
  /// Sees the items of a pool one by one.
  EVIDENCE(EvidenceWork::measure);

  private interface Work {
    Findings measure(Means means, Order order) throws IOException, InterruptedException;
  }

  private final Work work;

  Part(Work work) {
    this.work = work;
  }

  /// Carries an order out, and answers with the line that its findings are.
  public static String run(Means means, List<String> words)
      throws IOException, InterruptedException {
    Order order = Order.of(words);
    return order.part().work.measure(means, order).line();
  }
}
