/// What comes of checking a finished round: what differs, and all there is about one item.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.domain.audit.Verification].
@NullMarked
package kr.gwageo.domain.audit;

import org.jspecify.annotations.NullMarked;
