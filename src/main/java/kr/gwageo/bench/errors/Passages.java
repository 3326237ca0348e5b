package kr.gwageo.bench.errors;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Answers to passages: each of 1 to 20 questions, every number as likely as any other.
///
/// An entry with chance p answers rightly where `√0.3 P + √0.06 O + √0.24 Q + √0.4 A < Φ⁻¹(p)`, all
/// standard normal: P belongs to the passage and Q to the question, both common to all entries, O
/// is the entry's own on the passage, A belongs to the answer alone.
final class Passages {
  private static final int LARGEST = 20;
  private static final double PASSAGE = Math.sqrt(0.3);
  private static final double OWN = Math.sqrt(0.06);
  private static final double QUESTION = Math.sqrt(0.24);
  private static final double ANSWER = Math.sqrt(0.4);

  private final SplittableRandom random;
  private final int[] labels;

  /// What is common to all entries, by question.
  private final double[] questions;

  Passages(SplittableRandom random, int count) {
    this.random = random;
    this.labels =
        IntStream.range(0, count)
            .flatMap(
                passage -> IntStream.generate(() -> passage).limit(random.nextInt(1, LARGEST + 1)))
            .toArray();
    this.questions = new double[labels.length];
    double passage = 0;
    for (int i = 0; i < labels.length; i++) {
      passage = begins(i) ? PASSAGE * random.nextGaussian() : passage;
      questions[i] = passage + QUESTION * random.nextGaussian();
    }
  }

  private boolean begins(int i) {
    return i == 0 || labels[i] != labels[i - 1];
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
    double own = 0;
    for (int i = 0; i < scores.length; i++) {
      own = begins(i) ? OWN * random.nextGaussian() : own;
      scores[i] = questions[i] + own + ANSWER * random.nextGaussian() < bar ? 1 : 0;
    }
    return scores;
  }
}
