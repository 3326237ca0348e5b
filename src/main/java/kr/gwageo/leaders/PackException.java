package kr.gwageo.leaders;

/// A pack that cannot be used.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String place;
  private final String detail;

  /// What is wrong.
  public enum Why {
    /// There is no such file.
    NO_FILE,
    /// There is one already, and it is not replaced.
    EXISTS,
    /// The operating system did not let us; the detail is its message.
    REFUSED,
    /// The file is no pack, or of a form that this program does not know.
    NO_PACK,
    /// Unpacked, it would be larger than any pack.
    TOO_LARGE,
    /// It contradicts itself; the detail says where.
    INCONSISTENT,
    /// A benchmark of the pack is not on the shelves; the detail is its name.
    NO_BENCHMARK,
    /// Items at hand are not those that the leaders were asked; the detail says which.
    OTHER_ITEMS,
    /// Items would be put in other words, or with other settings, than to the leaders; the detail
    /// says which.
    OTHER_PROMPTS,
    /// A leader does not score above guessing, so there is no ratio to it; the detail is its name.
    UNRESOLVED
  }

  public PackException(Why why, String place, String detail) {
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
