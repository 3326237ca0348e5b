/// Rounds and items made for tests of any room.
@NullMarked
package kr.gwageo.domain;

import org.jspecify.annotations.NullMarked;
