/// Which of an item's options a passage speaks of, and whether it asserts or rejects them.
///
/// May import [kr.gwageo.scoring.reply] and the pure JDK. Start reading at
/// [kr.gwageo.scoring.choice.ChoiceReader].
@NullMarked
package kr.gwageo.scoring.choice;

import org.jspecify.annotations.NullMarked;
