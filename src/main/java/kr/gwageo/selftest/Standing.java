package kr.gwageo.selftest;

/// How a self-test stands.
///
/// @param used items that the evidence rests on
/// @param pool items of the pool
/// @param logReached log of the evidence that the ratio is reached, against the leader against whom
///   it is least
/// @param logNotReached log of the evidence that it is not
/// @param needed log of the evidence that decides
/// @param ratio to the leader with the highest score, as foretold for the whole pool
public record Standing(
    int used, int pool, double logReached, double logNotReached, double needed, double ratio) {}
