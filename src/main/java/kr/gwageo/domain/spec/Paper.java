package kr.gwageo.domain.spec;

import kr.gwageo.domain.Digest;

/// A task with everything needed to ask and grade it.
///
/// @param task as the round uses it
/// @param benchmark its definition
/// @param items how many items it has
/// @param digest of its items, in their order
public record Paper(Task task, BenchmarkSpec benchmark, int items, Digest digest) {}
