/// Packs of leaders: what the leaders of a round answered and scored, bound to the items' digests,
/// in one file for teams that have no keys to them.
///
/// May import [kr.gwageo.domain] and Jackson. Start reading at [kr.gwageo.leaders.Pack].
@NullMarked
package kr.gwageo.leaders;

import org.jspecify.annotations.NullMarked;
