@NullMarked
package kr.gwageo.scoring.judging;

import org.jspecify.annotations.NullMarked;
