@NullMarked
package kr.gwageo.generation.korean;

import org.jspecify.annotations.NullMarked;
