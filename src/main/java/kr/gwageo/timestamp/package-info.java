/// When a file existed: time stamps of RFC 3161, asked of an authority and checked offline.
///
/// May import [kr.gwageo.domain], Bouncy Castle, OkHttp and the JDK's network. Start reading at
/// [kr.gwageo.timestamp.Timestamp].
@NullMarked
package kr.gwageo.timestamp;

import org.jspecify.annotations.NullMarked;
