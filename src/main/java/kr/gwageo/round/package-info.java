/// Conducts the stations of a round in order.
///
/// May import every room above it but statistics. Start reading at [kr.gwageo.round.Conductor].
@NullMarked
package kr.gwageo.round;

import org.jspecify.annotations.NullMarked;
