/// What people decide before a round: the spec, and the spec as understood.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.domain.spec.RoundSpec].
@NullMarked
package kr.gwageo.domain.spec;

import org.jspecify.annotations.NullMarked;
