/// Whether a reply keeps to instructions that can be checked without a judge: lengths, words,
/// forms, languages, and what Korean alone has.
///
/// May import [kr.gwageo.domain] and the pure JDK. Start reading at
/// [kr.gwageo.scoring.instruction.InstructionType].
@NullMarked
package kr.gwageo.scoring.instruction;

import org.jspecify.annotations.NullMarked;
