/// The harness measures itself: real rounds against a load server in a process of its own, the
/// statistics, and how early a verdict that may stop at any item does.
///
/// Each package below imports only packages that stand above it:
///
/// | package | what it holds |
/// |---|---|
/// | [kr.gwageo.bench.figure] | what a measurement gives: findings, and the rows of a table |
/// | [kr.gwageo.bench.server] | the load server that a measured run asks |
/// | [kr.gwageo.bench.process] | the machine, and processes of our own on it |
/// | [kr.gwageo.bench.part] | what such a process does while it is measured |
/// | [kr.gwageo.bench.row] | the rows of the table on the runner |
/// | [kr.gwageo.bench.saving] | simulated pools: how early a verdict may stop |
/// | [kr.gwageo.bench.errors] | simulated rounds: how often a verdict errs |
///
/// May import all of these, [kr.gwageo.domain], [kr.gwageo.statistics] and Jackson; its packages
/// also [kr.gwageo.plan], [kr.gwageo.scoring], [kr.gwageo.endpoint], [kr.gwageo.archive],
/// [kr.gwageo.runner] and [kr.gwageo.verdict]. Start reading at [kr.gwageo.bench.RunnerBench],
/// [kr.gwageo.bench.StatisticsBench], [kr.gwageo.bench.SequentialBench] or
/// [kr.gwageo.bench.CharacteristicsBench].
@NullMarked
package kr.gwageo.bench;

import org.jspecify.annotations.NullMarked;
