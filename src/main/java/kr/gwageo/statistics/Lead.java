package kr.gwageo.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;

/// How far one side is ahead of another, and how far off that may be.
///
/// @param difference of their figures, below 0 where the side is behind
/// @param standardError of it, above 0
/// @param degreesOfFreedom that the standard error rests on; empty: it is known, or rests on very
///   many
public record Lead(double difference, double standardError, OptionalDouble degreesOfFreedom) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  public Lead {
    if (!Double.isFinite(difference) || !(standardError > 0)) {
      throw new IllegalArgumentException("no lead: " + difference + ", error " + standardError);
    }
  }

  /// The same of the other side.
  public Lead reversed() {
    return new Lead(-difference, standardError, degreesOfFreedom);
  }

  /// The one-sided p value of "the side is not ahead".
  public double p() {
    double t = difference / standardError;
    return degreesOfFreedom.isPresent()
        ? new StudentT(degreesOfFreedom.getAsDouble()).above(t)
        : NORMAL.cumulativeProbability(-t);
  }

  /// The smallest difference that a one-sided test at this level would have called a lead.
  public double resolvable(double level) {
    double quantile =
        degreesOfFreedom.isPresent()
            ? new StudentT(degreesOfFreedom.getAsDouble()).quantile(1 - level)
            : -NORMAL.inverseCumulativeProbability(level);
    return quantile * standardError;
  }
}
