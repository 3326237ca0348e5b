package kr.gwageo.domain.spec;

/// A mistake in a file that people wrote.
///
/// @param file as the person named it
/// @param line from 1
/// @param column from 1
/// @param field path of the field, such as `entries[2].role`
/// @param found what stands there
/// @param expected what would be right
public record Mistake(
    String file, int line, int column, String field, String found, String expected) {

  /// `file:line:column: field: found …; expected …`
  @Override
  public String toString() {
    return "%s:%d:%d: %s: found %s; expected %s"
        .formatted(file, line, column, field, found, expected);
  }
}
