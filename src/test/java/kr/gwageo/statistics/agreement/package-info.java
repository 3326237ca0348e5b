/// Tests of how far raters agree.
@NullMarked
package kr.gwageo.statistics.agreement;

import org.jspecify.annotations.NullMarked;
