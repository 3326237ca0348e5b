/// Makes fresh items on demand, with answers that follow from how they were made.
///
/// A family is one kind of problem; it has several structures of solution and three levels. The
/// same seed gives the same items on every machine. May import [kr.gwageo.domain] and ICU4J for the
/// Korean lunisolar calendar. Start reading at [kr.gwageo.generation.Generator].
@NullMarked
package kr.gwageo.generation;

import org.jspecify.annotations.NullMarked;
