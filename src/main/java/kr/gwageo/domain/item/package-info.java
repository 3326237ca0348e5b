/// What is asked and what would be right: an item, its target, and what either may carry.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at [kr.gwageo.domain.item.Item].
@NullMarked
package kr.gwageo.domain.item;

import org.jspecify.annotations.NullMarked;
