/// Whether two formulas, in LaTeX or as people type them, say the same, and where in a passage the
/// formula stands.
///
/// May import [kr.gwageo.scoring.reply], [kr.gwageo.scoring.number] and the pure JDK. Start reading
/// at [kr.gwageo.scoring.mathematics.Equivalence].
@NullMarked
package kr.gwageo.scoring.mathematics;

import org.jspecify.annotations.NullMarked;
