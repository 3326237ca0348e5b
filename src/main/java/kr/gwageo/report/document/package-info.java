/// A report as people read it, before any format: sections of blocks, all of it plain text.
///
/// May import the pure JDK alone. Start reading at [kr.gwageo.report.document.Block].
@NullMarked
package kr.gwageo.report.document;

import org.jspecify.annotations.NullMarked;
