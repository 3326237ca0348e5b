package kr.gwageo.domain.spec;

import java.util.List;
import kr.gwageo.domain.Digest;

/// How judges read the answers to a task of this round: the benchmark's options, bound to the words
/// of the prompt and to those who take part.
///
/// @param options of the benchmark
/// @param digest of the prompt's words
/// @param words of the prompt, with places for question and answers
/// @param judges entries that read the answers
/// @param baselines entries whose answers the others are compared with; none where answers are
///   scored
/// @param minValid the fewest valid verdicts, or pairs of verdicts on one baseline, that make a
///   score
public record Judging(
    JudgeOptions options,
    Digest digest,
    String words,
    List<String> judges,
    List<String> baselines,
    int minValid) {
  public Judging {
    judges = List.copyOf(judges);
    baselines = List.copyOf(baselines);
  }
}
