@NullMarked
package kr.gwageo.cli.keys;

import org.jspecify.annotations.NullMarked;
