@NullMarked
package kr.gwageo.generation.quantity;

import org.jspecify.annotations.NullMarked;
