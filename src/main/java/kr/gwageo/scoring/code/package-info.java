/// Finds the program in a reply.
///
/// May import what the room of scoring may. Start reading at
/// [kr.gwageo.scoring.code.WrittenProgram].
@NullMarked
package kr.gwageo.scoring.code;

import org.jspecify.annotations.NullMarked;
