/// Scores that a judge gave, set right by those that people gave to some of the same answers.
///
/// Start reading at [kr.gwageo.statistics.judged.JudgedMean].
@NullMarked
package kr.gwageo.statistics.judged;

import org.jspecify.annotations.NullMarked;
