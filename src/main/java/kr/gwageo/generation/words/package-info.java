/// What the families of several packages write with: sentences with particles, people, sums of
/// money.
@NullMarked
package kr.gwageo.generation.words;

import org.jspecify.annotations.NullMarked;
