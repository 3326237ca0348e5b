package kr.gwageo.scoring.mathematics;

/// An expression that one way of comparing cannot settle: it has no value, or none within the work
/// that an answer is worth. It never leaves the package.
final class Unsettled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsettled(String why) {
    super(why, null, false, false);
  }
}
