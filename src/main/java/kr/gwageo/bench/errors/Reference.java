package kr.gwageo.bench.errors;

import java.util.Map;
import java.util.OptionalDouble;

/// Rates on the bar that another program found for the same test (CR2 variance, Bell–McCaffrey
/// degrees of freedom) on passages of 1 to 20 items, at an error rate of 5 %.
final class Reference {
  private static final double ALPHA = 0.05;
  private static final Map<Integer, Double> REACHED =
      Map.of(8, 0.069, 15, 0.066, 30, 0.061, 100, 0.057);
  private static final Map<Integer, Double> NOT_REACHED =
      Map.of(8, 0.028, 15, 0.039, 30, 0.044, 100, 0.045);

  private Reference() {}

  static OptionalDouble onTheBar(int passages, Claim claim, double alpha) {
    Map<Integer, Double> rates =
        switch (claim) {
          case REACHED -> REACHED;
          case NOT_REACHED -> NOT_REACHED;
          case SEPARATED -> Map.of();
        };
    return alpha == ALPHA && rates.containsKey(passages)
        ? OptionalDouble.of(rates.getOrDefault(passages, 0.0))
        : OptionalDouble.empty();
  }
}
