/// What a report says: each section of it, composed from the round's result.
///
/// May import [kr.gwageo.domain], [kr.gwageo.report.document], [kr.gwageo.report.words] and the
/// pure JDK. Start reading at [kr.gwageo.report.section.Composer].
@NullMarked
package kr.gwageo.report.section;

import org.jspecify.annotations.NullMarked;
