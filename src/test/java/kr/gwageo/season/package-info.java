@NullMarked
package kr.gwageo.season;

import org.jspecify.annotations.NullMarked;
