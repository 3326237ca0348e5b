package kr.gwageo.bench.saving;

/// What is to be simulated.
///
/// @param size of the pools
/// @param runs how many pools of either kind
public record Order(int size, int runs) {}
