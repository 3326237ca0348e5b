/// What scorers read, row by row and under fire.
@NullMarked
package kr.gwageo.scoring;

import org.jspecify.annotations.NullMarked;
