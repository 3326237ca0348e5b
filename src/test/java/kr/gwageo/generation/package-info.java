@NullMarked
package kr.gwageo.generation;

import org.jspecify.annotations.NullMarked;
