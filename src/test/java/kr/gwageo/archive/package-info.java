@NullMarked
package kr.gwageo.archive;

import org.jspecify.annotations.NullMarked;
