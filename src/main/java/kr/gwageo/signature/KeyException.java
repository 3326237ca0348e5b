package kr.gwageo.signature;

/// A key cannot be made, read or written. Nothing was written where this is thrown.
public final class KeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String place;
  private final String detail;

  /// What stands in the way.
  public enum Why {
    /// The operating system did not let us; the detail is its message.
    REFUSED,
    /// There is a file where a new key should be.
    EXISTS,
    /// There is no such file.
    NO_FILE,
    /// The file holds no Ed25519 key in PEM; the detail is the block that is missing or wrong.
    FORM,
    /// The two halves in the file are no pair.
    NO_PAIR,
    /// A secret key stands where a public one is asked for: it must not be passed on.
    SECRET,
    /// Others than its owner may read a secret key; the detail is who may.
    READABLE
  }

  KeyException(Why why, String place, String detail) {
    super(why + " " + place + ": " + detail);
    this.why = why;
    this.place = place;
    this.detail = detail;
  }

  public Why why() {
    return why;
  }

  /// The file.
  public String place() {
    return place;
  }

  public String detail() {
    return detail;
  }
}
