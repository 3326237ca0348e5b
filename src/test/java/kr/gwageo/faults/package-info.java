/// What a hostile wire can do, played on loopback, and what becomes of a round meanwhile.
@NullMarked
package kr.gwageo.faults;

import org.jspecify.annotations.NullMarked;
