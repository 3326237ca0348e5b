/// The rows of the table on the runner: each gives orders and makes figures of what is found.
///
/// May import [kr.gwageo.bench.figure], [kr.gwageo.bench.process], [kr.gwageo.bench.part],
/// [kr.gwageo.bench.server], [kr.gwageo.domain], [kr.gwageo.endpoint] and [kr.gwageo.plan]. Start
/// reading at [kr.gwageo.bench.row.Stage].
@NullMarked
package kr.gwageo.bench.row;

import org.jspecify.annotations.NullMarked;
