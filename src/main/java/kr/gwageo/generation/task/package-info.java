/// Families of problems that are not answered by a word or a number but by doing something. Start
/// reading at [kr.gwageo.generation.task.FunctionCalls].
@NullMarked
package kr.gwageo.generation.task;

import org.jspecify.annotations.NullMarked;
