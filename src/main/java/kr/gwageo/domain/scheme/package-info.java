/// Nouns of official totals: the scheme that says how figures become points, the figures, and what
/// comes of them.
@NullMarked
package kr.gwageo.domain.scheme;

import org.jspecify.annotations.NullMarked;
