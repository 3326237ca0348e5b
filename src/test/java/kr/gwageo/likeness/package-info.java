/// Tests of the search for items that say the same.
@NullMarked
package kr.gwageo.likeness;

import org.jspecify.annotations.NullMarked;
