package kr.gwageo.statistics.sequential;

/// A running sum that keeps what rounding loses (Neumaier 1974).
final class Total {
  private double sum;
  private double lost;

  void add(double term) {
    double after = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - after) + term : (term - after) + sum;
    sum = after;
  }

  double value() {
    return sum + lost;
  }
}
