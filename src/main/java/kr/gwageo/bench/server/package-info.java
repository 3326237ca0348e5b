/// The server that a measured run asks.
///
/// May import the JDK alone. Start reading at [kr.gwageo.bench.server.LoadServer].
@NullMarked
package kr.gwageo.bench.server;

import org.jspecify.annotations.NullMarked;
