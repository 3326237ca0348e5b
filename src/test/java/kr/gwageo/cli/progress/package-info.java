@NullMarked
package kr.gwageo.cli.progress;

import org.jspecify.annotations.NullMarked;
