package kr.gwageo.bench.figure;

/// What a figure is a figure of.
public enum Quantity {
  CPU_PER_EXCHANGE(Unit.MILLISECONDS),
  THROUGHPUT_AT_2000(Unit.PER_SECOND),
  /// Where `wrk` is not installed.
  THROUGHPUT_AT_2000_ALONE(Unit.PER_SECOND),
  THROUGHPUT_AT_500(Unit.PER_SECOND),
  STREAMS_LOST(Unit.COUNT),
  STREAMS_AT_ONCE(Unit.COUNT),
  STREAMS_MEMORY(Unit.MEBIBYTES),
  CPU_PER_EVENT(Unit.MICROSECONDS),
  PLAN_MEMORY(Unit.MEBIBYTES),
  RESUME(Unit.SECONDS),
  VERDICTS(Unit.SECONDS),
  /// How many times the processor time of SciPy is ours, with scores of few values.
  RESAMPLES(Unit.TIMES),
  /// The same with scores of any value.
  RESAMPLES_ANY(Unit.TIMES),
  EVIDENCE_STEP(Unit.SMALL_MICROSECONDS);

  /// What it is counted in, as written behind a number.
  public enum Unit {
    MILLISECONDS(" ms", 3),
    MICROSECONDS(" µs", 1),
    /// Of which a part of one counts.
    SMALL_MICROSECONDS(" µs", 3),
    SECONDS(" s", 2),
    PER_SECOND("/s", 0),
    MEBIBYTES(" MiB", 0),
    COUNT("", 0),
    TIMES(" ×", 0);

    private final String sign;
    private final int digits;

    Unit(String sign, int digits) {
      this.sign = sign;
      this.digits = digits;
    }

    public String sign() {
      return sign;
    }

    /// Digits behind the point that mean something.
    public int digits() {
      return digits;
    }
  }

  private final Unit unit;

  Quantity(Unit unit) {
    this.unit = unit;
  }

  public Unit unit() {
    return unit;
  }
}
