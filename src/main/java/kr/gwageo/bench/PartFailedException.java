package kr.gwageo.bench;

/// A part of a measurement did not come to its end. The message is what it complained of.
final class PartFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PartFailedException(String complaint) {
    super(complaint);
  }
}
