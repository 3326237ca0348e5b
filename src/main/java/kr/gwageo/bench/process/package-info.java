/// The machine that is measured on: processes of our own, what they use of it, and what else goes
/// on.
///
/// May import [kr.gwageo.bench.figure], [kr.gwageo.bench.server] and Jackson. Start reading at
/// [kr.gwageo.bench.process.ChildProcess].
@NullMarked
package kr.gwageo.bench.process;

import org.jspecify.annotations.NullMarked;
