/// Reads a reply as a careful Korean examiner would, and scores what it read.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at [kr.gwageo.scoring.Rubric].
@NullMarked
package kr.gwageo.scoring;

import org.jspecify.annotations.NullMarked;
