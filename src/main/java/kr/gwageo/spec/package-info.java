/// Reads what people write, round specs and benchmark definitions in YAML, and tells all mistakes
/// at once, each with its place and what would be right.
///
/// May import [kr.gwageo.domain] and SnakeYAML (the parser under Jackson's YAML, used directly
/// because it keeps the place of every value). Start reading at [kr.gwageo.spec.SpecReader].
@NullMarked
package kr.gwageo.spec;

import org.jspecify.annotations.NullMarked;
