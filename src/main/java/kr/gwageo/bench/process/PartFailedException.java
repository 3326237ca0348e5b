package kr.gwageo.bench.process;

/// A part of a measurement did not come to its end. The message is what it complained of.
public final class PartFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PartFailedException(String complaint) {
    super(complaint);
  }
}
