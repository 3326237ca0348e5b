/// Tests of calls of functions.
@NullMarked
package kr.gwageo.scoring.call;

import org.jspecify.annotations.NullMarked;
