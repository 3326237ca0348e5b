@NullMarked
package kr.gwageo.plan;

import org.jspecify.annotations.NullMarked;
