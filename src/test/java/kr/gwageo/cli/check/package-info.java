@NullMarked
package kr.gwageo.cli.check;

import org.jspecify.annotations.NullMarked;
