/// Runs the real `gwageo` script against a machine made of small fakes: start at [LauncherTest].
@NullMarked
package kr.gwageo.launcher;

import org.jspecify.annotations.NullMarked;
