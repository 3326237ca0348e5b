/// `gwageo benchmarks`: looks at the library, fetches or makes items, and seals, opens and proves
/// sets of them.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], the front door of every room that
/// reads, makes, fetches, compares or seals items, and Picocli. Start reading at
/// [kr.gwageo.cli.benchmarks.BenchmarksCommand].
@NullMarked
package kr.gwageo.cli.benchmarks;

import org.jspecify.annotations.NullMarked;
