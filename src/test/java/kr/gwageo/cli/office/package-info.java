@NullMarked
package kr.gwageo.cli.office;

import org.jspecify.annotations.NullMarked;
