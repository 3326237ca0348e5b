/// Reads calls of functions in a reply and compares them with those that are right. Start reading
/// at [kr.gwageo.scoring.call.CallReader] and [kr.gwageo.scoring.call.CallCheck].
@NullMarked
package kr.gwageo.scoring.call;

import org.jspecify.annotations.NullMarked;
