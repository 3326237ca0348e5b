/// The only pen: a round's folder, its journal and its digests.
///
/// May import [kr.gwageo.domain] and Jackson. Start reading at [kr.gwageo.archive.RoundArchive].
@NullMarked
package kr.gwageo.archive;

import org.jspecify.annotations.NullMarked;
