/// `gwageo bench`: the harness measures itself.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.bench] and Picocli. Start
/// reading at [kr.gwageo.cli.bench.BenchCommand].
@NullMarked
package kr.gwageo.cli.bench;

import org.jspecify.annotations.NullMarked;
