/// Families of deduction: who sits where, who is on duty when, who tells the truth, and what stands
/// where after many moves.
@NullMarked
package kr.gwageo.generation.logic;

import org.jspecify.annotations.NullMarked;
