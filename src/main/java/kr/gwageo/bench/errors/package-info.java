/// How often the test of a verdict errs, and how often it decides, where the truth is known: seeded
/// rounds of a stated model.
///
/// May import [kr.gwageo.domain] and [kr.gwageo.statistics]. Start reading at
/// [kr.gwageo.bench.errors.Setting].
@NullMarked
package kr.gwageo.bench.errors;

import org.jspecify.annotations.NullMarked;
