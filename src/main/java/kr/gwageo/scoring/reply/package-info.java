/// A model's reply as plain text, and where in it the final answer stands.
///
/// May import the pure JDK. Start reading at [kr.gwageo.scoring.reply.FinalAnswer].
@NullMarked
package kr.gwageo.scoring.reply;

import org.jspecify.annotations.NullMarked;
