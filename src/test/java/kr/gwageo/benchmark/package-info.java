@NullMarked
package kr.gwageo.benchmark;

import org.jspecify.annotations.NullMarked;
