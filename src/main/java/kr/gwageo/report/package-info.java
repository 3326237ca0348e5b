/// Renders a round's result for people: terminal, Markdown, one HTML page, CSV; Korean and English.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at [kr.gwageo.report.Reporter];
/// what a report says is in [kr.gwageo.report.section], how it looks in the renderers here.
@NullMarked
package kr.gwageo.report;

import org.jspecify.annotations.NullMarked;
