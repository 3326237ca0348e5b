/// What the program says, in Korean and English, and how text, figures and money look on a
/// terminal.
///
/// May import [kr.gwageo.domain], [kr.gwageo.report] and the JDK. Start reading at
/// [kr.gwageo.cli.words.Words].
@NullMarked
package kr.gwageo.cli.words;

import org.jspecify.annotations.NullMarked;
