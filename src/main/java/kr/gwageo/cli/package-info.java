/// Commands, exit codes, the one place where errors become words.
@NullMarked
package kr.gwageo.cli;

import org.jspecify.annotations.NullMarked;
