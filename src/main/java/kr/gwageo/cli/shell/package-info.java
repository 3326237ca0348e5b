/// Between a command and whoever started it: surroundings, options that commands share, messages,
/// exit codes. The one place where errors become words.
///
/// May import [kr.gwageo.cli.words], the front door of every room whose errors it words, and
/// Picocli. Start reading at [kr.gwageo.cli.shell.Talk].
@NullMarked
package kr.gwageo.cli.shell;

import org.jspecify.annotations.NullMarked;
