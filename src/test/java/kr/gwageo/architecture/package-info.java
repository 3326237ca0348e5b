/// Checks of the tree as a whole: architecture, format, documents.
@NullMarked
package kr.gwageo.architecture;

import org.jspecify.annotations.NullMarked;
