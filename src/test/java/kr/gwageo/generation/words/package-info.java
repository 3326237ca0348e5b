@NullMarked
package kr.gwageo.generation.words;

import org.jspecify.annotations.NullMarked;
