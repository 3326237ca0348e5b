@NullMarked
package kr.gwageo.cli.selftest;

import org.jspecify.annotations.NullMarked;
