/// Tests of what makes two formulas the same.
@NullMarked
package kr.gwageo.scoring.mathematics;

import org.jspecify.annotations.NullMarked;
