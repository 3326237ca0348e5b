/// What a model does with a request: declines it, does it, or says that it cannot know.
///
/// May import [kr.gwageo.scoring.instruction], [kr.gwageo.scoring.reply] and the pure JDK. Start
/// reading at [kr.gwageo.scoring.conduct.Stance].
@NullMarked
package kr.gwageo.scoring.conduct;

import org.jspecify.annotations.NullMarked;
