@NullMarked
package kr.gwageo.cli.scheme;

import org.jspecify.annotations.NullMarked;
