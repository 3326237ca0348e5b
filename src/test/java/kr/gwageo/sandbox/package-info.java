/// Tests of the sandbox: hostile programs, and the benchmark of programs.
@NullMarked
package kr.gwageo.sandbox;

import org.jspecify.annotations.NullMarked;
