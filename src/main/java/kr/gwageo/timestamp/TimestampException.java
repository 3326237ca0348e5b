package kr.gwageo.timestamp;

/// What should be a time stamp, or help to get or check one, is not.
public final class TimestampException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final String place;
  private final String detail;

  /// What is wrong.
  public enum Flaw {
    /// It is larger than any time stamp.
    TOO_LARGE,
    /// It cannot be read as a response; the detail is what stands in the way.
    GARBAGE,
    /// It cannot be read as a request.
    NO_QUERY,
    /// The authority gave none; the detail is its status, with its words.
    REFUSED,
    /// It stamps a digest that is not of SHA-2; the detail is the algorithm's number.
    HASH,
    /// It stamps something else.
    OTHER_FILE,
    /// It answers another request.
    OTHER_QUERY,
    /// It does not hold the certificate of who signed it, which the request asks for.
    NO_CERTIFICATE,
    /// Its signature is not of what it says.
    FORGED,
    /// Who signed it was not entitled to stamp times then; the detail says why.
    UNFIT,
    /// No certificate that was given vouches for who signed it; the detail is who that claims to
    /// be.
    FOREIGN,
    /// A file holds no certificates.
    NO_AUTHORITY,
    /// A folder holds nothing that could be stamped.
    NOTHING,
    /// The file bears a time stamp that holds, of the same time or before, which proves as much.
    STAMPED,
    /// There is no such file.
    NO_FILE,
    /// There is a file where a new one should be.
    EXISTS,
    /// The disk refused; the detail is its message.
    DISK,
    /// An address is none of http or https.
    ADDRESS,
    /// No response came; the detail is the last trouble.
    UNREACHABLE,
    /// The server answered with a failure; the detail is its status.
    STATUS
  }

  /// @param place the file or address; empty where it is not told
  public TimestampException(Flaw flaw, String place, String detail) {
    super(flaw + " " + place + ": " + detail);
    this.flaw = flaw;
    this.place = place;
    this.detail = detail;
  }

  TimestampException(Flaw flaw, String detail) {
    this(flaw, "", detail);
  }

  /// The same, with the file or address that it is about.
  public TimestampException at(String where) {
    TimestampException placed = new TimestampException(flaw, where, detail);
    placed.initCause(this);
    return placed;
  }

  public Flaw flaw() {
    return flaw;
  }

  /// The file or address; empty where it is not told.
  public String place() {
    return place;
  }

  public String detail() {
    return detail;
  }
}
