package kr.gwageo.domain.result;

/// How well the two claims about a competitor are supported.
///
/// @param pReached one-sided p value of "the bar is not reached"
/// @param pNotReached one-sided p value of "the bar is not missed"
public record Claim(double pReached, double pNotReached) {

  /// What it says at an error rate; both claims cannot hold at once.
  public Decision at(double alpha) {
    if (pReached <= alpha) {
      return Decision.REACHED;
    }
    return pNotReached <= alpha ? Decision.NOT_REACHED : Decision.UNDECIDED;
  }
}
