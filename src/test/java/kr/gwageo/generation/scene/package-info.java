@NullMarked
package kr.gwageo.generation.scene;

import org.jspecify.annotations.NullMarked;
