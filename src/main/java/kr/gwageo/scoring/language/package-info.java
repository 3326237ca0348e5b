/// What is odd about the language of a reply that is to be Korean.
///
/// May import [kr.gwageo.domain], [kr.gwageo.scoring.instruction], [kr.gwageo.scoring.reply] and
/// the pure JDK. Start reading at [kr.gwageo.scoring.language.Flags].
@NullMarked
package kr.gwageo.scoring.language;

import org.jspecify.annotations.NullMarked;
