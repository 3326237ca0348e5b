/// The steps of an official round beside the run itself: to seal it, amend its rules, hear appeals,
/// decide and publish.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.cli.scheme],
/// [kr.gwageo.cli.round], [kr.gwageo.archive], [kr.gwageo.domain], [kr.gwageo.round],
/// [kr.gwageo.signature] and Picocli. Start reading at [kr.gwageo.cli.office.SealCommand].
@NullMarked
package kr.gwageo.cli.office;

import org.jspecify.annotations.NullMarked;
