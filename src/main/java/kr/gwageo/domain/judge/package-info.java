/// What judges are asked and what they say.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.domain.judge.JudgeTrial].
@NullMarked
package kr.gwageo.domain.judge;

import org.jspecify.annotations.NullMarked;
