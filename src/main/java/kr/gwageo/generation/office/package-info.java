/// Families of the office: books of account, forms and ordinances, all rules of which stand in the
/// item.
@NullMarked
package kr.gwageo.generation.office;

import org.jspecify.annotations.NullMarked;
