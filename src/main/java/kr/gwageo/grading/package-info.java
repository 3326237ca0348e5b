/// Grades answers that were recorded, without asking anyone.
///
/// May import [kr.gwageo.domain], [kr.gwageo.answers], [kr.gwageo.scoring], [kr.gwageo.statistics]
/// and the pure JDK. Start reading at [kr.gwageo.grading.Gradebook].
@NullMarked
package kr.gwageo.grading;

import org.jspecify.annotations.NullMarked;
