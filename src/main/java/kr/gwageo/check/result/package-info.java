/// The nouns of a check: what is examined, what was seen, and what changed since an earlier check.
///
/// May import nothing but the pure JDK and [kr.gwageo.domain]. Start reading at
/// [kr.gwageo.check.result.CheckReport].
@NullMarked
package kr.gwageo.check.result;

import org.jspecify.annotations.NullMarked;
