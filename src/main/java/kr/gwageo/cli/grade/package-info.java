/// `gwageo grade`: grades answers that were recorded elsewhere, and shows how each was read.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.cli.benchmarks],
/// [kr.gwageo.answers], [kr.gwageo.archive], [kr.gwageo.domain], [kr.gwageo.grading],
/// [kr.gwageo.report], [kr.gwageo.sandbox], [kr.gwageo.scoring] and Picocli. Start reading at
/// [kr.gwageo.cli.grade.GradeCommand].
@NullMarked
package kr.gwageo.cli.grade;

import org.jspecify.annotations.NullMarked;
