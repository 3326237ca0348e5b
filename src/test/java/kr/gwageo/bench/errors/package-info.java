@NullMarked
package kr.gwageo.bench.errors;

import org.jspecify.annotations.NullMarked;
