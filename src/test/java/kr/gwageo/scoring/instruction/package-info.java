/// What the checkers of instructions are made of.
@NullMarked
package kr.gwageo.scoring.instruction;

import org.jspecify.annotations.NullMarked;
