package kr.gwageo.bench.saving;

/// Where a course of evidence ended.
///
/// @param items seen by then
/// @param reached whether with "reached"; otherwise with "not reached"
record Ending(int items, boolean reached) {}
