package kr.gwageo.domain.result;

/// The t test of the contrast D = T - r L against zero, T the competitor's score, L the leader's, r
/// the criterion's ratio.
///
/// @param contrast estimate of D
/// @param standardError of it, above 0
/// @param degreesOfFreedom above 0
/// @param pReached one-sided p value of "D is not above 0"
/// @param pNotReached one-sided p value of "D is not below 0"
public record ContrastTest(
    double contrast,
    double standardError,
    double degreesOfFreedom,
    double pReached,
    double pNotReached) {}
