/// The release archive: the program, a Java runtime of its own, and all that goes with it.
@NullMarked
package kr.gwageo.release;

import org.jspecify.annotations.NullMarked;
