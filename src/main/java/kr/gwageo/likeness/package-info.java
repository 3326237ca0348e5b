/// Finds items that say the same.
///
/// May import [kr.gwageo.domain]. Start reading at [kr.gwageo.likeness.Duplicates].
@NullMarked
package kr.gwageo.likeness;

import org.jspecify.annotations.NullMarked;
