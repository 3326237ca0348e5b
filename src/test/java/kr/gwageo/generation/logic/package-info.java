@NullMarked
package kr.gwageo.generation.logic;

import org.jspecify.annotations.NullMarked;
