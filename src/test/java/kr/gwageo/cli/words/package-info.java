@NullMarked
package kr.gwageo.cli.words;

import org.jspecify.annotations.NullMarked;
