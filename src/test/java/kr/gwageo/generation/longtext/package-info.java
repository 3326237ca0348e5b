@NullMarked
package kr.gwageo.generation.longtext;

import org.jspecify.annotations.NullMarked;
