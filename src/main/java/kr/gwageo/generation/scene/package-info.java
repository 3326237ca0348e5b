/// What the families of quantities and of the calendar have in common: people, amounts, and how a
/// problem is told.
@NullMarked
package kr.gwageo.generation.scene;

import org.jspecify.annotations.NullMarked;
