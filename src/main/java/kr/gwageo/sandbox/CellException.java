package kr.gwageo.sandbox;

/// The sandbox failed, and not the program in it.
final class CellException extends Exception {
  private static final long serialVersionUID = 1;

  CellException(String message) {
    super(message);
  }
}
