/// Numbers in, estimates out: means, ratios of means and their tests, win rates, evidence that
/// grows item by item. It has never heard of a model.
///
/// May import [kr.gwageo.domain], Commons Math and the pure JDK. Start reading at
/// [kr.gwageo.statistics.Estimator], for evidence at [kr.gwageo.statistics.Evidence].
@NullMarked
package kr.gwageo.statistics;

import org.jspecify.annotations.NullMarked;
