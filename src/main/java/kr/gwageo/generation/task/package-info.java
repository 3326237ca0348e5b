/// Families of tasks that are done rather than answered: texts that keep to conditions, calls of
/// functions.
@NullMarked
package kr.gwageo.generation.task;

import org.jspecify.annotations.NullMarked;
