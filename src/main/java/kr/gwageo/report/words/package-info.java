/// How a report words things: messages, numbers, and the text of strangers made harmless.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at [kr.gwageo.report.words.Words].
@NullMarked
package kr.gwageo.report.words;

import org.jspecify.annotations.NullMarked;
