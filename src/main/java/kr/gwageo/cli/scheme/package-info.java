/// `gwageo scheme`: figures become points and totals as a scheme declares it.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.archive],
/// [kr.gwageo.domain], [kr.gwageo.scheme], [kr.gwageo.spec] and Picocli. Start reading at
/// [kr.gwageo.cli.scheme.SchemeApplyCommand].
@NullMarked
package kr.gwageo.cli.scheme;

import org.jspecify.annotations.NullMarked;
