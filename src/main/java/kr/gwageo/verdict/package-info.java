/// Compares entries item by item and applies the criterion.
///
/// May import [kr.gwageo.domain], [kr.gwageo.statistics] and the pure JDK. Start reading at
/// [kr.gwageo.verdict.Judge].
@NullMarked
package kr.gwageo.verdict;

import org.jspecify.annotations.NullMarked;
