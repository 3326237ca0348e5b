@NullMarked
package kr.gwageo.grading;

import org.jspecify.annotations.NullMarked;
