/// A benchmark's definition: where its items come from, how they are laid out, and who scores them.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.domain.benchmark.BenchmarkSpec].
@NullMarked
package kr.gwageo.domain.benchmark;

import org.jspecify.annotations.NullMarked;
