/// Evidence that may be looked at after every item: bets against a hypothesis, confidence
/// sequences, bounds for planned looks, and the seeded order in which items are drawn.
///
/// May import [kr.gwageo.domain], Commons Math and the pure JDK. Start reading at
/// [kr.gwageo.statistics.sequential.Mixture], then [kr.gwageo.statistics.sequential.CovariateBets].
@NullMarked
package kr.gwageo.statistics.sequential;

import org.jspecify.annotations.NullMarked;
