/// Several claims at once, and the chance that any of them is wrong.
///
/// Start reading at [kr.gwageo.statistics.family.Multiplicity].
@NullMarked
package kr.gwageo.statistics.family;

import org.jspecify.annotations.NullMarked;
