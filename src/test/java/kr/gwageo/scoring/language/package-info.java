/// The language of replies.
@NullMarked
package kr.gwageo.scoring.language;

import org.jspecify.annotations.NullMarked;
