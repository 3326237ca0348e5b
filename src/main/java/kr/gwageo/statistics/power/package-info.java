/// How many items a decision needs, and what the items at hand can tell apart.
///
/// Start reading at [kr.gwageo.statistics.power.Power].
@NullMarked
package kr.gwageo.statistics.power;

import org.jspecify.annotations.NullMarked;
