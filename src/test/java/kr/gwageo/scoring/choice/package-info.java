/// Choices by label and by text.
@NullMarked
package kr.gwageo.scoring.choice;

import org.jspecify.annotations.NullMarked;
