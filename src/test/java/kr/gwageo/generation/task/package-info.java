/// Finds the answers of instruction tasks another way.
@NullMarked
package kr.gwageo.generation.task;

import org.jspecify.annotations.NullMarked;
