/// Checks of the wording of reports.
@NullMarked
package kr.gwageo.report.words;

import org.jspecify.annotations.NullMarked;
