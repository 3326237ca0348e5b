package kr.gwageo.archive;

/// What a command prints for programs: JSON with the names and the manners of the files of a round.
public final class Printout {
  private Printout() {}

  /// A value as JSON of several lines.
  ///
  /// @param value a record whose first component is the name and version of its schema
  public static String of(Record value) {
    return Json.pretty(value);
  }
}
