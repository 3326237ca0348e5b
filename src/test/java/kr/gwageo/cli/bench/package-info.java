@NullMarked
package kr.gwageo.cli.bench;

import org.jspecify.annotations.NullMarked;
