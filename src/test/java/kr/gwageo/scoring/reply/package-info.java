/// Plain texts and final answers.
@NullMarked
package kr.gwageo.scoring.reply;

import org.jspecify.annotations.NullMarked;
