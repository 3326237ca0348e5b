/// Tests of time stamps, and an authority that makes them.
@NullMarked
package kr.gwageo.timestamp;

import org.jspecify.annotations.NullMarked;
