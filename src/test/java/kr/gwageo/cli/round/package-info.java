@NullMarked
package kr.gwageo.cli.round;

import org.jspecify.annotations.NullMarked;
