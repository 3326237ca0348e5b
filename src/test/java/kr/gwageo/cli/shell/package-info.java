/// What becomes of a run whose process is ended or whose disk is full.
@NullMarked
package kr.gwageo.cli.shell;

import org.jspecify.annotations.NullMarked;
