/// The examinations, a small class each.
///
/// May import [kr.gwageo.domain], [kr.gwageo.endpoint], [kr.gwageo.check.result] and Jackson. Start
/// reading at [kr.gwageo.check.examination.Row], the table of contents.
@NullMarked
package kr.gwageo.check.examination;

import org.jspecify.annotations.NullMarked;
