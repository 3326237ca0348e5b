/// Resampling of clusters within strata: a second opinion on an interval, never the verdict.
///
/// May import Commons Math and the pure JDK. Start reading at
/// [kr.gwageo.statistics.resampling.Replicates].
@NullMarked
package kr.gwageo.statistics.resampling;

import org.jspecify.annotations.NullMarked;
