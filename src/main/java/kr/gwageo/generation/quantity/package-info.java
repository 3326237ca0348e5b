/// Families of quantities: units, money, word problems and tables.
@NullMarked
package kr.gwageo.generation.quantity;

import org.jspecify.annotations.NullMarked;
