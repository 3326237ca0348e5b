/// The commands of any round: to rehearse, run, rescore, report and verify it, and to record its
/// leaders.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.cli.progress],
/// [kr.gwageo.cli.selftest], [kr.gwageo.archive], [kr.gwageo.domain], [kr.gwageo.leaders],
/// [kr.gwageo.report], [kr.gwageo.round], [kr.gwageo.season], [kr.gwageo.selftest],
/// [kr.gwageo.signature] and Picocli. Start reading at [kr.gwageo.cli.round.Rounds].
@NullMarked
package kr.gwageo.cli.round;

import org.jspecify.annotations.NullMarked;
