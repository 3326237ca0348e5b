/// Short texts.
@NullMarked
package kr.gwageo.scoring.text;

import org.jspecify.annotations.NullMarked;
