/// `gwageo timestamp`: asks an authority to stamp a seal or a decision, and keeps what it answers.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.archive],
/// [kr.gwageo.domain], [kr.gwageo.round], [kr.gwageo.timestamp] and Picocli. Start reading at
/// [kr.gwageo.cli.timestamp.TimestampCommand].
@NullMarked
package kr.gwageo.cli.timestamp;

import org.jspecify.annotations.NullMarked;
