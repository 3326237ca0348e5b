@NullMarked
package kr.gwageo.generation.task;

import org.jspecify.annotations.NullMarked;
