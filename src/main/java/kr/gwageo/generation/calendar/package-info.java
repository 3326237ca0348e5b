/// Families of time: dates, the lunisolar calendar, ages and clocks.
@NullMarked
package kr.gwageo.generation.calendar;

import org.jspecify.annotations.NullMarked;
