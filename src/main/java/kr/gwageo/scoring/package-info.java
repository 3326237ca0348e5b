/// Reads a reply as a careful Korean examiner would, and scores what it read.
///
/// May import [kr.gwageo.domain], Jackson for the arguments of function calls, and the pure JDK.
/// Start reading at [kr.gwageo.scoring.Rubric].
@NullMarked
package kr.gwageo.scoring;

import org.jspecify.annotations.NullMarked;
