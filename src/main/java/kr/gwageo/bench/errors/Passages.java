package kr.gwageo.bench.errors;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Answers to passages: each of 1 to 20 questions, every number as likely as any other.
///
/// An entry with chance p answers rightly where `√0.4 I + √0.2 P + √0.4 E < Φ⁻¹(p)`, I, P and E
/// standard normal: I belongs to the question and is common to all entries, P to the entry on the
/// passage, E to the answer alone.
final class Passages {
  private static final int LARGEST = 20;
  private static final double QUESTION = Math.sqrt(0.4);
  private static final double PASSAGE = Math.sqrt(0.2);
  private static final double ANSWER = Math.sqrt(0.4);

  private final SplittableRandom random;
  private final int[] labels;
  private final double[] questions;

  Passages(SplittableRandom random, int count) {
    this.random = random;
    this.labels =
        IntStream.range(0, count)
            .flatMap(
                passage -> IntStream.generate(() -> passage).limit(random.nextInt(1, LARGEST + 1)))
            .toArray();
    this.questions = new double[labels.length];
    Arrays.setAll(questions, i -> QUESTION * random.nextGaussian());
  }

  int[] labels() {
    return labels;
  }

  int items() {
    return labels.length;
  }

  /// The scores of an entry.
  ///
  /// @param bar the standard normal quantile of its chance
  double[] answers(double bar) {
    double[] scores = new double[labels.length];
    double passage = 0;
    for (int i = 0; i < scores.length; i++) {
      if (i == 0 || labels[i] != labels[i - 1]) {
        passage = PASSAGE * random.nextGaussian();
      }
      scores[i] = questions[i] + passage + ANSWER * random.nextGaussian() < bar ? 1 : 0;
    }
    return scores;
  }
}
