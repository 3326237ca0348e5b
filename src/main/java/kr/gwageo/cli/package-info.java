/// Commands, exit codes, the one place where errors become words.
///
/// May import the front door of every room, and Picocli. Clock, chance and environment come in here
/// and nowhere else. Start reading at [kr.gwageo.cli.Main].
@NullMarked
package kr.gwageo.cli;

import org.jspecify.annotations.NullMarked;
