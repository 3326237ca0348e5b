/// How fast the readers of replies are.
@NullMarked
package kr.gwageo.scoring;

import org.jspecify.annotations.NullMarked;
