@NullMarked
package kr.gwageo.cli.grade;

import org.jspecify.annotations.NullMarked;
