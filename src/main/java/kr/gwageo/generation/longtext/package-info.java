/// Families of long documents, in which several facts far apart have to be found and combined.
@NullMarked
package kr.gwageo.generation.longtext;

import org.jspecify.annotations.NullMarked;
