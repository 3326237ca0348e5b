package kr.gwageo.round;

/// The round has no such item, or the item takes no such answer.
public final class NoSuchItemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchItemException(String what) {
    super(what);
  }
}
