package kr.gwageo.scoring.mathematics;

/// Whether two answers are the same, and how that was found.
///
/// @param method as one reads it after the rule: `equal as sets`
public record Match(boolean equal, String method) {

  static Match yes(String method) {
    return new Match(true, method);
  }

  static Match no(String method) {
    return new Match(false, method);
  }

  /// @param method what follows `equal`
  static Match of(boolean equal, String method) {
    return new Match(equal, (equal ? "equal " : "not equal ") + method);
  }
}
