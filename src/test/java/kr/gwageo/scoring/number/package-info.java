/// Numbers in digits and words.
@NullMarked
package kr.gwageo.scoring.number;

import org.jspecify.annotations.NullMarked;
