/// A run while people watch it: counts of what happens to each entry, and the screens that show
/// them.
///
/// `Board` counts, `Standing` is what it has counted, `Herald` finds the news in it; `Panel` paints
/// on a terminal, `Bulletin` writes plain lines.
///
/// May import [kr.gwageo.cli.words], [kr.gwageo.cli.shell], [kr.gwageo.domain], [kr.gwageo.report],
/// [kr.gwageo.round] and [kr.gwageo.runner]. Start reading at [kr.gwageo.cli.progress.Progress].
@NullMarked
package kr.gwageo.cli.progress;

import org.jspecify.annotations.NullMarked;
