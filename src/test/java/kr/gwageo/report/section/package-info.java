/// Checks of the parts that reports are composed of.
@NullMarked
package kr.gwageo.report.section;

import org.jspecify.annotations.NullMarked;
