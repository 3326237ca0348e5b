@NullMarked
package kr.gwageo.pull;

import org.jspecify.annotations.NullMarked;
