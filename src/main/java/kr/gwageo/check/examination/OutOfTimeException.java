package kr.gwageo.check.examination;

/// The time for the whole check is over, or the endpoint answers nothing any more.
public final class OutOfTimeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
