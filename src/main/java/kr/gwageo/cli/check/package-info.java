/// `gwageo check`: what an endpoint really does, as a table for people.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.check], [kr.gwageo.domain],
/// [kr.gwageo.endpoint], [kr.gwageo.report] and Picocli. Start reading at
/// [kr.gwageo.cli.check.CheckCommand].
@NullMarked
package kr.gwageo.cli.check;

import org.jspecify.annotations.NullMarked;
