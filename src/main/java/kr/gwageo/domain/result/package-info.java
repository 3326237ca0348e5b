/// What a round amounts to: estimates, comparisons, verdicts.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.domain.result.RoundResult].
@NullMarked
package kr.gwageo.domain.result;

import org.jspecify.annotations.NullMarked;
