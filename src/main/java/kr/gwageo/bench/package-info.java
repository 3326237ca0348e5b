/// The harness measures itself: real rounds against a load server in a process of its own, the
/// statistics, and how early a verdict that may stop at any item does.
///
/// May import [kr.gwageo.domain], [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.statistics],
/// [kr.gwageo.endpoint], [kr.gwageo.archive], [kr.gwageo.runner], [kr.gwageo.verdict] and Jackson.
/// Start reading at [kr.gwageo.bench.RunnerBench], [kr.gwageo.bench.StatisticsBench] or
/// [kr.gwageo.bench.SequentialBench].
@NullMarked
package kr.gwageo.bench;

import org.jspecify.annotations.NullMarked;
