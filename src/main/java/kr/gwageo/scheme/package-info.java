/// Turns figures into points and totals as a scheme declares it, to the last decimal.
///
/// May import [kr.gwageo.domain], [kr.gwageo.statistics] and the pure JDK. Start reading at
/// [kr.gwageo.scheme.Accountant].
@NullMarked
package kr.gwageo.scheme;

import org.jspecify.annotations.NullMarked;
