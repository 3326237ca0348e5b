/// Whether a short Korean text says the same as an accepted one.
///
/// May import [kr.gwageo.scoring.reply] and the pure JDK. Start reading at
/// [kr.gwageo.scoring.text.AcceptedTexts].
@NullMarked
package kr.gwageo.scoring.text;

import org.jspecify.annotations.NullMarked;
