/// Tests of the check, against an endpoint with planted defects.
@NullMarked
package kr.gwageo.check;

import org.jspecify.annotations.NullMarked;
