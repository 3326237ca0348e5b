@NullMarked
package kr.gwageo.statistics.resampling;

import org.jspecify.annotations.NullMarked;
