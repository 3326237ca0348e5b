package kr.gwageo.bench;

/// What a figure is a figure of.
public enum Quantity {
  CPU_PER_EXCHANGE(Measure.CPU, Unit.MILLISECONDS),
  THROUGHPUT_AT_2000(Measure.THROUGHPUT, Unit.PER_SECOND),
  /// Where `wrk` is not installed.
  THROUGHPUT_AT_2000_ALONE(Measure.THROUGHPUT, Unit.PER_SECOND),
  THROUGHPUT_AT_500(Measure.IDEAL, Unit.PER_SECOND),
  STREAMS_LOST(Measure.STREAMS, Unit.COUNT),
  STREAMS_AT_ONCE(Measure.STREAMS, Unit.COUNT),
  STREAMS_MEMORY(Measure.STREAMS, Unit.MEBIBYTES),
  CPU_PER_EVENT(Measure.STREAMS, Unit.MICROSECONDS),
  PLAN_MEMORY(Measure.MEMORY, Unit.MEBIBYTES),
  RESUME(Measure.RESUME, Unit.SECONDS);

  /// What it is counted in, as written behind a number.
  public enum Unit {
    MILLISECONDS(" ms", 3),
    MICROSECONDS(" µs", 1),
    SECONDS(" s", 2),
    PER_SECOND("/s", 0),
    MEBIBYTES(" MiB", 0),
    COUNT("", 0);

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

  private final Measure measure;
  private final Unit unit;

  Quantity(Measure measure, Unit unit) {
    this.measure = measure;
    this.unit = unit;
  }

  /// The measure that it belongs to.
  public Measure measure() {
    return measure;
  }

  public Unit unit() {
    return unit;
  }
}
