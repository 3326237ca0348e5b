/// A team's own check: one entry against a pack of leaders, item by item in the order of a draw,
/// until the matter is clear.
///
/// May import [kr.gwageo.domain], [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.statistics],
/// [kr.gwageo.benchmark], [kr.gwageo.leaders], [kr.gwageo.endpoint], [kr.gwageo.archive],
/// [kr.gwageo.runner] and [kr.gwageo.round], for the binding of a round to its items. Start reading
/// at [kr.gwageo.selftest.SelfTest].
@NullMarked
package kr.gwageo.selftest;

import org.jspecify.annotations.NullMarked;
