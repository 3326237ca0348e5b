/// Tests of what is asked and what would be right.
@NullMarked
package kr.gwageo.domain.item;

import org.jspecify.annotations.NullMarked;
