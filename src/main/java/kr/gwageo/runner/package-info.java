/// Asks every question once, patiently, and survives restarts.
///
/// May import [kr.gwageo.domain], [kr.gwageo.endpoint] and [kr.gwageo.archive]. Start reading at
/// [kr.gwageo.runner.Runner].
@NullMarked
package kr.gwageo.runner;

import org.jspecify.annotations.NullMarked;
