/// The harness measures itself: real rounds against a load server in a process of its own.
///
/// May import [kr.gwageo.domain], [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.endpoint],
/// [kr.gwageo.archive], [kr.gwageo.runner] and Jackson. Start reading at
/// [kr.gwageo.bench.RunnerBench].
@NullMarked
package kr.gwageo.bench;

import org.jspecify.annotations.NullMarked;
