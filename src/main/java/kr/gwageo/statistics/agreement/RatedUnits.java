package kr.gwageo.statistics.agreement;

/// Units that several raters rated, and what is left without one of them.
public interface RatedUnits {

  /// How many units tell of agreement.
  int count();

  /// The disagreement over all units.
  Disagreement whole();

  /// The disagreement over all units but this one.
  ///
  /// @param unit in \[0, count)
  Disagreement without(int unit);
}
