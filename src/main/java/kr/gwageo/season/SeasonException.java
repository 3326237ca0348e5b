package kr.gwageo.season;

/// A file of a season that cannot be used.
public final class SeasonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String detail;

  SeasonException(String place, String detail) {
    super(place + ": " + detail);
    this.place = place;
    this.detail = detail;
  }

  /// File, line and column.
  public String place() {
    return place;
  }

  /// What is wrong there.
  public String detail() {
    return detail;
  }
}
