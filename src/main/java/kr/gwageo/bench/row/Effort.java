package kr.gwageo.bench.row;

/// How much is to be measured.
///
/// @param seconds of one measurement; each is repeated, after a warm-up
/// @param trials of the largest plan whose memory is measured
/// @param exchanges of the journal that a run goes on with
/// @param streams at once
public record Effort(double seconds, long trials, long exchanges, int streams) {}
