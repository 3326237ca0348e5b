/// Reads what judges said of an answer, and makes one score of it.
///
/// May import [kr.gwageo.domain], Jackson and the pure JDK. Start reading at
/// [kr.gwageo.scoring.judging.OpinionReader].
@NullMarked
package kr.gwageo.scoring.judging;

import org.jspecify.annotations.NullMarked;
