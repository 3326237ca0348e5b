@NullMarked
package kr.gwageo.cli.timestamp;

import org.jspecify.annotations.NullMarked;
