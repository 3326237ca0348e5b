@NullMarked
package kr.gwageo.spec;

import org.jspecify.annotations.NullMarked;
