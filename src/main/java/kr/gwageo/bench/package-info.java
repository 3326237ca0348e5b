/// The harness measures itself: real rounds against a load server in a process of its own, and the
/// statistics.
///
/// May import [kr.gwageo.domain], [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.statistics],
/// [kr.gwageo.endpoint], [kr.gwageo.archive], [kr.gwageo.runner], [kr.gwageo.verdict] and Jackson.
/// Start reading at [kr.gwageo.bench.RunnerBench] or [kr.gwageo.bench.StatisticsBench].
@NullMarked
package kr.gwageo.bench;

import org.jspecify.annotations.NullMarked;
