/// Reads a benchmark's file and yields its items, or every mistake in it.
///
/// May import [kr.gwageo.domain] and Jackson. Start reading at
/// [kr.gwageo.benchmark.BenchmarkReader].
@NullMarked
package kr.gwageo.benchmark;

import org.jspecify.annotations.NullMarked;
