/// Families of generated tasks that are judged by whether the reply keeps to conditions.
@NullMarked
package kr.gwageo.generation.task;

import org.jspecify.annotations.NullMarked;
