@NullMarked
package kr.gwageo.cli.benchmarks;

import org.jspecify.annotations.NullMarked;
