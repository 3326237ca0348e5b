@NullMarked
package kr.gwageo.generation.calendar;

import org.jspecify.annotations.NullMarked;
