/// Reads files of answers that models gave elsewhere or before, one JSON object a line.
///
/// May import [kr.gwageo.domain], Jackson and the JDK's files. Start reading at
/// [kr.gwageo.answers.AnswerFile].
@NullMarked
package kr.gwageo.answers;

import org.jspecify.annotations.NullMarked;
