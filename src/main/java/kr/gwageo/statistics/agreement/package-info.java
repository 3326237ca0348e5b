/// How far raters agree: what the front door [kr.gwageo.statistics.Agreement] computes with.
///
/// May import [kr.gwageo.domain], Commons Math and the pure JDK.
@NullMarked
package kr.gwageo.statistics.agreement;

import org.jspecify.annotations.NullMarked;
