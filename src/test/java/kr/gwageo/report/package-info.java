/// Checks of the reports, on the rounds of [kr.gwageo.report.SampleRound].
@NullMarked
package kr.gwageo.report;

import org.jspecify.annotations.NullMarked;
