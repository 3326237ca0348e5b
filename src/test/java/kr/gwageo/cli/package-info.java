/// The program as a person meets it: commands, messages, files.
@NullMarked
package kr.gwageo.cli;

import org.jspecify.annotations.NullMarked;
