/// How many items a verdict takes that may stop at any item: simulated pools with a known truth.
///
/// Of the room `bench`. Start reading at [kr.gwageo.bench.saving.Savings].
@NullMarked
package kr.gwageo.bench.saving;

import org.jspecify.annotations.NullMarked;
