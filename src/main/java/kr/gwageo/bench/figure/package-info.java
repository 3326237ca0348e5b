/// What a measurement gives: the findings of a process, and figures with their goals as rows of a
/// table.
///
/// May import Jackson and the JDK. Start reading at [kr.gwageo.bench.figure.Figure].
@NullMarked
package kr.gwageo.bench.figure;

import org.jspecify.annotations.NullMarked;
