/// What a process of our own does while it is measured, one order each: real rounds, journals,
/// verdicts, resampling.
///
/// May import [kr.gwageo.bench.figure], [kr.gwageo.bench.process], [kr.gwageo.bench.server],
/// [kr.gwageo.domain], [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.statistics],
/// [kr.gwageo.endpoint], [kr.gwageo.archive], [kr.gwageo.runner] and [kr.gwageo.verdict]. Start
/// reading at [kr.gwageo.bench.part.Part].
@NullMarked
package kr.gwageo.bench.part;

import org.jspecify.annotations.NullMarked;
