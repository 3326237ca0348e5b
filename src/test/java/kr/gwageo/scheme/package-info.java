@NullMarked
package kr.gwageo.scheme;

import org.jspecify.annotations.NullMarked;
