@NullMarked
package kr.gwageo.bench.server;

import org.jspecify.annotations.NullMarked;
