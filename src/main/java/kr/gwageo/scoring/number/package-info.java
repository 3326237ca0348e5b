/// Which number a passage gives as its result.
///
/// May import [kr.gwageo.scoring.reply] and the pure JDK. Start reading at
/// [kr.gwageo.scoring.number.NumberReader].
@NullMarked
package kr.gwageo.scoring.number;

import org.jspecify.annotations.NullMarked;
