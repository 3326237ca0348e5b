@NullMarked
package kr.gwageo.generation.office;

import org.jspecify.annotations.NullMarked;
