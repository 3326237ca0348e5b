package kr.gwageo.generation;

/// One way in which problems of a family are solved. Problems of different structures differ in the
/// steps that lead to the answer, not only in names and numbers.
///
/// @param name for reports, lower-case words joined by `-`
/// @param recipe makes a problem of it
public record Structure(String name, Recipe recipe) {

  /// How a problem is made.
  @FunctionalInterface
  public interface Recipe {
    /// A problem.
    ///
    /// @param level from 1 to 3; a higher one takes a longer solution
    /// @param draw all chance it uses
    Problem make(int level, Draw draw);
  }
}
