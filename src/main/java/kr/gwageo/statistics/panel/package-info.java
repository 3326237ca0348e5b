/// What a panel of raters says of two sides: what the front door
/// [kr.gwageo.statistics.PairedRatings] computes with.
///
/// May import [kr.gwageo.domain], Commons Math and the pure JDK.
@NullMarked
package kr.gwageo.statistics.panel;

import org.jspecify.annotations.NullMarked;
