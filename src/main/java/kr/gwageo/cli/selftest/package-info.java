/// `gwageo selftest` and `gwageo compare`: one entry against a pack of leaders, or against its
/// earlier self.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.archive],
/// [kr.gwageo.domain], [kr.gwageo.endpoint], [kr.gwageo.leaders], [kr.gwageo.report],
/// [kr.gwageo.round], [kr.gwageo.selftest] and Picocli. Start reading at
/// [kr.gwageo.cli.selftest.SelftestCommand].
@NullMarked
package kr.gwageo.cli.selftest;

import org.jspecify.annotations.NullMarked;
